package vn.thidua.platform.api;

import java.io.IOException;
import java.io.UncheckedIOException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/**
 * Example bodies, one file per operation:
 * {@code openapi/examples/nominations-submit.json}. The edge tests send them, so that
 * they hold.
 */
final class Examples {

	/** The description's own library speaks an older Jackson than the services. */
	private static final ObjectMapper MAPPER = new ObjectMapper();

	private Examples() {
	}

	static @Nullable JsonNode of(String operationId) {
		var file = new ClassPathResource("openapi/examples/" + operationId + ".json");
		if (!file.exists()) {
			return null;
		}
		try (var content = file.getInputStream()) {
			return MAPPER.readTree(content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
