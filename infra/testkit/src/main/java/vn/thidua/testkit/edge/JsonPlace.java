package vn.thidua.testkit.edge;

import java.util.UUID;

import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A place within a JSON document that another value can be put at. */
record JsonPlace(JsonNode container, String key) {

	static JsonPlace of(JsonNode document, String pointer) {
		var path = JsonPointer.compile(pointer);
		return new JsonPlace(document.at(path.head()), path.last().getMatchingProperty());
	}

	void put(JsonNode value) {
		switch (this.container) {
			case ObjectNode object -> object.set(this.key, value);
			case ArrayNode array -> array.set(Integer.parseInt(this.key), value);
			default -> throw new IllegalArgumentException("There is nothing to put " + this.key + " into");
		}
	}

	/** Whatever a test has made, as it stands in a body. */
	static JsonNode json(Object value) {
		return JsonMapper.shared()
			.valueToTree((value instanceof Enum || value instanceof UUID) ? value.toString() : value);
	}

	/** False where there was nothing of that name. */
	boolean remove() {
		return this.container instanceof ObjectNode object && object.remove(this.key) != null;
	}

}
