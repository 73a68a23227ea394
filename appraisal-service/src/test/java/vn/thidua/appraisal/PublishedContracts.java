package vn.thidua.appraisal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;

import vn.thidua.contracts.EventType;

/** The schemas and golden samples that were released. */
final class PublishedContracts {

	private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
			(registry) -> registry
				.schemaRegistryConfig(SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

	private PublishedContracts() {
	}

	/** What a body has against its schema. */
	static List<Error> violations(EventType<?> type, byte[] body) {
		return SCHEMAS.getSchema(file("schemas", type), InputFormat.JSON)
			.validate(new String(body, StandardCharsets.UTF_8), InputFormat.JSON);
	}

	static String sample(EventType<?> type) {
		return file("samples", type);
	}

	private static String file(String folder, EventType<?> type) {
		var path = "/contracts/%s/%s.json".formatted(folder, type.name());
		try (var file = Objects.requireNonNull(EventType.class.getResourceAsStream(path), path)) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
