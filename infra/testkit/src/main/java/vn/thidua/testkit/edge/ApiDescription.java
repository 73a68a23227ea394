package vn.thidua.testkit.edge;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;

/** The OpenAPI document of a running service. */
record ApiDescription(JsonNode document) {

	List<Operation> operations() {
		return this.document.path("paths")
			.properties()
			.stream()
			.flatMap((path) -> Operation.of(path.getKey(), path.getValue()))
			.toList();
	}

	List<String> roles() {
		return this.document.at("/components/securitySchemes/token/x-roles")
			.values()
			.stream()
			.map(JsonNode::asString)
			.toList();
	}

	Set<String> codes() {
		return this.document.at("/components/schemas/ProblemCode/enum")
			.values()
			.stream()
			.map(JsonNode::asString)
			.collect(Collectors.toSet());
	}

	/** The schema itself, wherever it stands. */
	JsonNode resolved(JsonNode schema) {
		return schema.has("$ref") ? this.document.at(schema.path("$ref").asString().substring(1)) : schema;
	}

}
