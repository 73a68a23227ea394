package vn.thidua.testkit.edge;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An operation as the description has it.
 *
 * @param method HTTP method
 * @param path path with variables in braces
 * @param description the operation's part of the document
 */
record Operation(String method, String path, JsonNode description) {

	String id() {
		return this.description.path("operationId").asString();
	}

	boolean isPublic() {
		return this.description.path("security").isEmpty();
	}

	/** Roles it is kept to; empty when every role may. */
	List<String> roles() {
		return this.description.path("security")
			.values()
			.stream()
			.flatMap((requirement) -> requirement.path("token").values().stream())
			.map(JsonNode::asString)
			.toList();
	}

	boolean allows(String role) {
		return roles().isEmpty() || roles().contains(role);
	}

	boolean documents(int status) {
		return this.description.path("responses").has(Integer.toString(status));
	}

	boolean changes() {
		return !this.method.equals("GET");
	}

	List<JsonNode> parameters(String in) {
		return this.description.path("parameters")
			.values()
			.stream()
			.filter((parameter) -> parameter.path("in").asString().equals(in))
			.toList();
	}

	boolean hasBody() {
		return this.description.has("requestBody");
	}

	JsonNode bodySchema() {
		return body().path("schema");
	}

	@Nullable JsonNode example() {
		var example = body().path("example");
		return (example.isMissingNode() || example.isNull()) ? null : example;
	}

	/** What it is shown to take. */
	String mediaType() {
		return content().properties()
			.stream()
			.filter((type) -> type.getValue().has("example"))
			.map(Map.Entry::getKey)
			.findFirst()
			.orElse("application/json");
	}

	boolean takesJson() {
		return mediaType().equals("application/json");
	}

	boolean takesForm() {
		return mediaType().startsWith("multipart/");
	}

	/** The path with the variables' values in place, already encoded. */
	String address(Map<String, String> values) {
		String address = this.path;
		for (var value : values.entrySet()) {
			address = address.replace("{" + value.getKey() + "}", value.getValue());
		}
		return address;
	}

	private JsonNode body() {
		return content().path(mediaType());
	}

	private JsonNode content() {
		return this.description.path("requestBody").path("content");
	}

	static Stream<Operation> of(String path, JsonNode operations) {
		return Stream.of("get", "post", "put", "patch", "delete")
			.filter(operations::has)
			.map((method) -> new Operation(method.toUpperCase(Locale.ROOT), path, operations.path(method)));
	}

	@Override
	public String toString() {
		return "%s %s (%s)".formatted(this.method, this.path, id());
	}

}
