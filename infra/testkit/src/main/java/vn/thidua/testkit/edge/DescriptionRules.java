package vn.thidua.testkit.edge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import tools.jackson.databind.JsonNode;

/**
 * What a description must say of each operation, and the bounds every input must have.
 */
final class DescriptionRules {

	private final ApiDescription api;

	private final List<String> breaches = new ArrayList<>();

	DescriptionRules(ApiDescription api) {
		this.api = api;
	}

	List<String> breaches() {
		var operations = this.api.operations();
		require("the document", !operations.isEmpty(), "there is no operation");
		require("the document", this.api.document().path("openapi").asString("").startsWith("3.1"),
				"is not OpenAPI 3.1");
		Set<String> ids = new HashSet<>();
		for (var operation : operations) {
			require(operation, ids.add(operation.id()), "its id is another's too");
			check(operation);
		}
		return this.breaches;
	}

	private void check(Operation operation) {
		var description = operation.description();
		require(operation, description.has("summary") || description.has("description"),
				"has no summary: say in its method's Javadoc what it does");
		require(operation, !operation.changes() || !operation.roles().isEmpty(),
				"changes something and is open to every role");
		require(operation, description.path("responses").size() > 1, "tells no refusal");
		description.path("responses").properties().forEach((response) -> {
			boolean answers = response.getKey().equals("200") || response.getKey().equals("201");
			require(operation, !answers || response.getValue().has("content"),
					"says not what it answers: add @Answers or a return type");
			require(operation, !listsAnything(response.getValue()), "says not what it lists: add @Answers(pageOf)");
		});
		for (String in : List.of("path", "query")) {
			operation.parameters(in)
				.forEach((parameter) -> bounds(operation, in + " " + parameter.path("name").asString(),
						parameter.path("schema"), new HashSet<>()));
		}
		if (operation.hasBody()) {
			require(operation, operation.example() != null,
					"shows no example of its body: add openapi/examples/%s.json".formatted(operation.id()));
			// How many bytes a file may have, its address says.
			if (operation.takesJson() || operation.takesForm()) {
				bounds(operation, "body", operation.bodySchema(), new HashSet<>());
			}
		}
	}

	/** A page of which nobody knows what stands on it. */
	private boolean listsAnything(JsonNode response) {
		var items = this.api.resolved(response.at("/content/application~1json/schema")).at("/properties/items/items");
		return !items.isMissingNode() && !items.has("$ref") && !items.has("properties") && !items.has("type");
	}

	private void bounds(Operation operation, String place, JsonNode reference, Set<JsonNode> seen) {
		JsonNode schema = this.api.resolved(reference);
		if (!seen.add(reference) && reference.has("$ref")) {
			return;
		}
		switch (type(schema)) {
			case "string" -> require(operation,
					schema.has("maxLength") || schema.has("enum") || schema.has("format") || schema.has("pattern"),
					place + " is text of any length");
			case "integer", "number" -> require(operation, isBounded(schema), place + " is a number of any size");
			case "array" -> {
				JsonNode items = this.api.resolved(schema.path("items"));
				require(operation, schema.has("maxItems") || items.has("enum"), place + " has any number of entries");
				bounds(operation, place + "[]", schema.path("items"), seen);
			}
			default -> schema.path("properties")
				.properties()
				.forEach((property) -> bounds(operation, place + "." + property.getKey(), property.getValue(), seen));
		}
	}

	/**
	 * An identity's type bounds it; of decimals the digits are counted in the service.
	 */
	private static boolean isBounded(JsonNode schema) {
		boolean identity = schema.path("format").asString("").equals("int64");
		boolean decimal = schema.path("type").asString("").equals("number");
		return identity || decimal || schema.has("maximum") || schema.has("exclusiveMaximum");
	}

	static String type(JsonNode schema) {
		JsonNode type = schema.path("type");
		return type.isArray() ? type.path(0).asString("") : type.asString("object");
	}

	private void require(Object place, boolean holds, String fault) {
		if (!holds) {
			this.breaches.add(place + ": " + fault);
		}
	}

}
