package vn.thidua.contracts;

import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

/**
 * Holds each version to what was released. A copy under {@code released} follows its
 * schema with each release, and is never edited to make this pass.
 */
class ReleasedSchemaTests {

	static final List<EventType<?>> EVENTS = PublishedEvents.ALL;

	@Test
	void everyReleasedVersionIsStillPublishedAndEveryVersionHasACopy() {
		assertThat(Contracts.typesIn("/released")).isEqualTo(Contracts.publishedTypes());
	}

	@ParameterizedTest
	@FieldSource("EVENTS")
	void aVersionStandsAsReleased(EventType<?> type) {
		assertThat(SchemaChanges.breaking(Contracts.released(type.name()), Contracts.schema(type))).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("breakingChanges")
	void aBreakingChangeIsCaught(Consumer<ObjectNode> change, String named) {
		assertThat(SchemaChanges.breaking(released(), changed(change))).containsExactly(named);
	}

	static List<Arguments> breakingChanges() {
		return List.of(breaking("field removed", (schema) -> fields(schema).remove("email"), "/email was removed"),
				breaking("field becomes required", (schema) -> required(schema).add("email"), "/email became required"),
				breaking("field stops being required", (schema) -> required(schema).remove(0),
						"/unitId may be missing now"),
				breaking("new field is required", (schema) -> {
					fields(schema).putObject("phone").put("type", "string");
					required(schema).add("phone");
				}, "/phone became required"),
				breaking("type narrowed", (schema) -> field(schema, "parentId").put("type", "string"),
						"/parentId: type changed from [\"string\",\"null\"] to \"string\""),
				breaking("format changed", (schema) -> field(schema, "validFrom").put("format", "date-time"),
						"/validFrom: format changed from \"date\" to \"date-time\""),
				breaking("bound tightened", (schema) -> field(schema, "name").put("maxLength", 10),
						"/name: maxLength changed from 200 to 10"),
				breaking("closed to fields to come", (schema) -> schema.put("additionalProperties", false),
						": additionalProperties changed from  to false"));
	}

	@Test
	void aNarrowedEnumerationIsCaughtWhereverItIs() {
		var released = Contracts.released("vn.thidua.round.opened.v1");
		var narrowed = (ObjectNode) released.deepCopy();
		var quota = (ObjectNode) fields(narrowed).get("quotas").get("items");
		((ArrayNode) field(quota, "measure").get("enum")).remove(0);

		assertThat(SchemaChanges.breaking(released, narrowed)).containsExactly(
				"/quotas/items/measure: enum changed from [\"MINIMUM\",\"MAXIMUM\",\"EXACT\"] to [\"MAXIMUM\",\"EXACT\"]");
	}

	@Test
	void anOptionalFieldAndBetterWordsKeepTheVersion() {
		var extended = changed((schema) -> {
			fields(schema).putObject("phone").put("type", "string");
			field(schema, "name").put("description", "said better");
		});

		assertThat(SchemaChanges.breaking(released(), extended)).isEmpty();
	}

	private static Arguments breaking(String name, Consumer<ObjectNode> change, String named) {
		return argumentSet(name, change, named);
	}

	private static ObjectNode changed(Consumer<ObjectNode> change) {
		var schema = released();
		change.accept(schema);
		return schema;
	}

	private static ObjectNode released() {
		return (ObjectNode) Contracts.released("vn.thidua.unit.changed.v1");
	}

	private static ObjectNode fields(ObjectNode schema) {
		return (ObjectNode) schema.get("properties");
	}

	private static ObjectNode field(ObjectNode schema, String name) {
		return (ObjectNode) fields(schema).get(name);
	}

	private static ArrayNode required(ObjectNode schema) {
		return (ArrayNode) schema.get("required");
	}

}
