package vn.thidua.contracts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The published files, read and put to the test. */
final class Contracts {

	/** As publishers write and consumers read: what they don't know, they ignore. */
	static final JsonMapper JSON = JsonMapper.shared();

	private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
			(registry) -> registry
				.schemaRegistryConfig(SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

	private Contracts() {
	}

	static JsonNode schema(EventType<?> type) {
		return json("/contracts/schemas/" + type.name() + ".json");
	}

	static JsonNode sample(EventType<?> type) {
		return json("/contracts/samples/" + type.name() + ".json");
	}

	static JsonNode released(String type) {
		return json("/released/" + type + ".json");
	}

	static JsonNode asyncApi() {
		try (var yaml = resource("/contracts/asyncapi.yaml").openStream()) {
			return new YAMLMapper().readTree(yaml);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The types that have a file in a folder. */
	static Set<String> typesIn(String folder) {
		try (var files = Files.list(Path.of(resource(folder).toURI()))) {
			return files.map((file) -> file.getFileName().toString().replaceFirst("[.]json$", ""))
				.collect(Collectors.toSet());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (URISyntaxException ex) {
			throw new IllegalStateException(ex);
		}
	}

	static Set<String> publishedTypes() {
		return PublishedEvents.ALL.stream().map(EventType::name).collect(Collectors.toSet());
	}

	static List<Error> violations(JsonNode schema, JsonNode value) {
		return SCHEMAS.getSchema(schema).validate(value);
	}

	private static JsonNode json(String path) {
		try (InputStream file = resource(path).openStream()) {
			return JSON.readTree(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static URL resource(String path) {
		return Objects.requireNonNull(Contracts.class.getResource(path), path);
	}

}
