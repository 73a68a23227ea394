package vn.thidua.platform.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/**
 * Example bodies, one file per operation:
 * {@code openapi/examples/nominations-submit.json}, or {@code .csv} where that is taken.
 * A form's files are in Base64. The edge tests send them, so that they hold.
 */
final class Examples {

	/** The description's own library speaks an older Jackson than the services. */
	private static final ObjectMapper MAPPER = new ObjectMapper();

	private Examples() {
	}

	static @Nullable Object of(String operationId, String mediaType) {
		boolean csv = mediaType.startsWith("text/csv");
		var file = new ClassPathResource("openapi/examples/" + operationId + (csv ? ".csv" : ".json"));
		if (!file.exists()) {
			return null;
		}
		try (var content = file.getInputStream()) {
			return csv ? text(content) : MAPPER.readTree(content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String text(InputStream content) throws IOException {
		return new String(content.readAllBytes(), StandardCharsets.UTF_8);
	}

}
