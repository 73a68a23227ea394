package vn.thidua.local.faults.observation;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.thidua.local.faults.check.TopicEvent.Appraised;
import vn.thidua.local.faults.check.TopicEvent.Awarded;
import vn.thidua.local.faults.check.TopicEvent.DossierTold;
import vn.thidua.local.faults.check.TopicEvent.Fact;
import vn.thidua.local.faults.check.TopicEvent.NomineeTold;
import vn.thidua.local.faults.check.TopicEvent.Other;
import vn.thidua.local.faults.check.TopicEvent.Submitted;

/** Reads what an event tells, by the published contract. */
final class FactReader {

	private FactReader() {
	}

	static Fact read(String type, byte @Nullable [] json) {
		if (json == null) {
			return new Other(type);
		}
		var body = JsonMapper.shared().readTree(json);
		return switch (type) {
			case "vn.thidua.nomination.submitted.v1" -> new Submitted(id(body, "nominationId"), id(body, "roundId"),
					id(body, "nomineeId"), id(body, "nominatingUnitId"), body.required("step").asInt());
			case "vn.thidua.nomination.appraised.v1" ->
				new Appraised(id(body, "nominationId"), id(body, "roundId"), id(body, "appraisedByUnitId"),
						body.required("step").asInt(), body.required("outcome").asString().intern());
			case "vn.thidua.nomination.awarded.v1" ->
				new Awarded(id(body, "awardId"), id(body, "nominationId"), id(body, "roundId"), id(body, "decisionId"));
			case "vn.thidua.dossier.described.v1" -> new DossierTold(id(body, "nominationId"));
			case "vn.thidua.nominee.described.v1" ->
				new NomineeTold(id(body, "nomineeId"), body.required("name").asString());
			default -> new Other(type);
		};
	}

	private static UUID id(JsonNode body, String field) {
		return UUID.fromString(body.required(field).asString());
	}

}
