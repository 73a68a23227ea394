package vn.thidua.contracts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import vn.thidua.contracts.appraisal.Outcome;

import static org.assertj.core.api.Assertions.assertThat;

class SchemaTests {

	static final List<EventType<?>> EVENTS = PublishedEvents.ALL;

	/** What closes a nomination; the others lead on. */
	private static final Map<EventType<?>, Set<Outcome>> UNUSED = Map.of(PublishedEvents.NOMINATION_CLOSED,
			Set.of(Outcome.FORWARDED, Outcome.PROPOSED, Outcome.RETURNED));

	@Test
	void everyEventHasASchemaAndNothingElseHas() {
		assertThat(Contracts.typesIn("/contracts/schemas")).isEqualTo(Contracts.publishedTypes());
	}

	@ParameterizedTest
	@FieldSource("EVENTS")
	void aSchemaIsOneInTheDraftItNames(EventType<?> type) {
		var draft = SpecificationVersion.DRAFT_2020_12;
		var rules = SchemaRegistry.withDefaultDialect(draft).getSchema(SchemaLocation.of(draft.getDialectId()));

		assertThat(Contracts.schema(type).get("$schema").asString()).isEqualTo(draft.getDialectId());
		assertThat(Contracts.schema(type).get("title").asString()).isEqualTo(type.name());
		assertThat(rules.validate(Contracts.schema(type))).isEmpty();
	}

	@ParameterizedTest
	@FieldSource("EVENTS")
	void aSchemaHasTheShapeOfTheRecord(EventType<?> type) {
		var shape = new RecordShape(UNUSED.getOrDefault(type, Set.of()));

		assertThat(RecordShape.reduced(Contracts.schema(type))).isEqualTo(shape.of(type.body()));
	}

	@ParameterizedTest
	@FieldSource("EVENTS")
	void everyFieldIsExplained(EventType<?> type) {
		var unexplained = new ArrayList<String>();
		collectUnexplained(type.name(), Contracts.schema(type), unexplained);

		assertThat(unexplained).isEmpty();
	}

	@ParameterizedTest
	@FieldSource("EVENTS")
	void aSchemaCatchesWhatIsMissingOrOfAnotherKind(EventType<?> type) {
		var schema = Contracts.schema(type);
		var sample = (ObjectNode) Contracts.sample(type);

		schema.get("required")
			.forEach((field) -> assertThat(Contracts.violations(schema, without(sample, field.asString())))
				.as("without %s", field)
				.isNotEmpty());
		sample.propertyNames()
			.forEach((field) -> assertThat(Contracts.violations(schema, sample.deepCopy().put(field, 0.5)))
				.as("%s = 0.5", field)
				.isNotEmpty());
	}

	@ParameterizedTest
	@FieldSource("EVENTS")
	void aSchemaIsOpenForFieldsToCome(EventType<?> type) {
		var extended = ((ObjectNode) Contracts.sample(type)).put("addedLater", "x");

		assertThat(Contracts.violations(Contracts.schema(type), extended)).isEmpty();
	}

	private static JsonNode without(ObjectNode sample, String field) {
		return sample.deepCopy().without(field);
	}

	private static void collectUnexplained(String path, JsonNode schema, List<String> found) {
		if (schema.path("description").asString("").isBlank() && !path.endsWith("/items")) {
			found.add(path);
		}
		schema.path("properties")
			.forEachEntry((name, property) -> collectUnexplained(path + "/" + name, property, found));
		if (schema.has("items")) {
			collectUnexplained(path + "/items", schema.get("items"), found);
		}
	}

}
