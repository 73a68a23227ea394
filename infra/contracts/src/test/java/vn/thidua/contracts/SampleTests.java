package vn.thidua.contracts;

import java.text.Normalizer;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

class SampleTests {

	static final List<EventType<?>> EVENTS = PublishedEvents.ALL;

	@Test
	void everyEventHasASampleAndNothingElseHas() {
		assertThat(Contracts.typesIn("/contracts/samples")).isEqualTo(Contracts.publishedTypes());
	}

	@ParameterizedTest
	@FieldSource("EVENTS")
	void aSampleKeepsItsSchema(EventType<?> type) {
		assertThat(Contracts.violations(Contracts.schema(type), Contracts.sample(type))).isEmpty();
	}

	@ParameterizedTest
	@FieldSource("EVENTS")
	void aSampleIsReadAndWrittenBackTheSame(EventType<?> type) {
		assertThat(readAndWritten(type, Contracts.sample(type))).isEqualTo(Contracts.sample(type));
	}

	@ParameterizedTest
	@FieldSource("EVENTS")
	void aFieldToComeIsIgnored(EventType<?> type) {
		var extended = ((ObjectNode) Contracts.sample(type)).put("addedLater", "x");

		assertThat(readAndWritten(type, extended)).isEqualTo(Contracts.sample(type));
	}

	@ParameterizedTest
	@FieldSource("EVENTS")
	void whatMayBeMissingIsWrittenAsNullAndKeepsTheSchema(EventType<?> type) {
		var schema = Contracts.schema(type);
		var sparse = (ObjectNode) Contracts.sample(type);
		sparse.retain(schema.get("required").valueStream().map(JsonNode::asString).toList());

		var written = readAndWritten(type, sparse);
		assertThat(written.propertyNames())
			.containsExactlyInAnyOrderElementsOf(schema.get("properties").propertyNames());
		assertThat(Contracts.violations(schema, written)).isEmpty();
	}

	@ParameterizedTest
	@FieldSource("EVENTS")
	void textIsComposed(EventType<?> type) {
		var text = Contracts.sample(type).toString();

		assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
	}

	@Test
	void samplesThatCarryTextSayTheyAreSamples() {
		assertThat(List.of(PublishedEvents.UNIT_CHANGED, PublishedEvents.NOMINEE_DESCRIBED,
				PublishedEvents.DOSSIER_DESCRIBED, PublishedEvents.ROUND_OPENED))
			.allSatisfy((type) -> assertThat(Contracts.sample(type).toString()).contains("(mẫu)"));
	}

	private static JsonNode readAndWritten(EventType<?> type, JsonNode json) {
		var event = Contracts.JSON.readValue(Contracts.JSON.writeValueAsBytes(json), type.body());
		return Contracts.JSON.readTree(Contracts.JSON.writeValueAsBytes(event));
	}

}
