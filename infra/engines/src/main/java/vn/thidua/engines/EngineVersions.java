package vn.thidua.engines;

import java.io.IOException;
import java.util.Objects;
import java.util.Properties;

/** The engines' versions, written down by the build. */
final class EngineVersions {

	private EngineVersions() {
	}

	static String of(String engine) {
		try (var versions = Objects.requireNonNull(EngineVersions.class.getResourceAsStream("versions.properties"))) {
			var properties = new Properties();
			properties.load(versions);
			return Objects.requireNonNull(properties.getProperty(engine));
		}
		catch (IOException ex) {
			throw EngineFailure.unexpected(ex);
		}
	}

}
