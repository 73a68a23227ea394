package vn.thidua.appraisal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import tools.jackson.databind.JsonNode;

import vn.thidua.platform.time.Vietnam;
import vn.thidua.testkit.edge.Position;
import vn.thidua.testkit.edge.Sample;

import static org.assertj.core.api.Assertions.assertThat;

/** Requests of decisions: drafted, issued, looked up and revoked. */
final class EdgeDecisionSamples {

	private static final String FIRST = "\"1\"";

	final JsonNode decision;

	final SampleRound round;

	final UUID recipient;

	private final JsonNode toRevoke;

	private final List<UUID> proposed;

	private final String today = LocalDate.now(Vietnam.ZONE).toString();

	private final EdgeScene scene;

	EdgeDecisionSamples(EdgeScene scene) {
		this.scene = scene;
		this.round = scene.round;
		this.proposed = this.round.proposed(4);
		this.recipient = this.proposed.get(0);
		this.decision = made("/api/v1/decisions", terms(this.recipient));
		this.toRevoke = made("/api/v1/decisions", terms(this.proposed.get(1)));
	}

	Map<String, Sample> all() {
		var all = new HashMap<>(drafts());
		var decision = id(this.decision, "decisionId");
		all.put("register-list", Sample.listing("decisionId", decision));
		all.put("register-get", Sample.request().path("decisionId", decision));
		all.put("register-export-csv", Sample.forEveryUnit());
		all.put("register-export-workbook", Sample.forEveryUnit());
		all.put("decisions-issue",
				Sample.forEveryUnit()
					.body("/roundId", this.round.roundId)
					.body("/decidedOn", this.today)
					.body("/nominationIds/0", this.proposed.get(2)));
		all.put("revocations-revoke",
				Sample.request()
					.path("decisionId", id(this.toRevoke, "decisionId"))
					.body("/decidedOn", this.today)
					.body("/awardIds/0", this.toRevoke.at("/awards/0/awardId").asString())
					.seenFrom(Position.ABOVE));
		all.put("award-kind-rules-list", Sample.forEveryUnit());
		// No unit is of that level, so that nobody may decide more or less.
		all.put("award-kind-rules-change",
				Sample.forEveryUnit()
					.path("ruleId", UUID.randomUUID())
					.body("/level", "EDGE " + this.round.roundId.toString().substring(24)));
		return all;
	}

	/** The unit above sees what a committee prepares, and leaves it as it is. */
	private Map<String, Sample> drafts() {
		var toChange = draft(List.of());
		var drafted = Sample.request().path("draftId", toChange);
		return Map.of("drafts-begin", Sample.forEveryUnit(), "drafts-list", Sample.listing("draftId", toChange),
				"drafts-get", drafted, "drafts-change",
				drafted.header("If-Match", FIRST).body("/roundId", this.round.roundId).seenFrom(Position.ABOVE),
				"drafts-discard",
				Sample.request()
					.path("draftId", draft(List.of()))
					.header("If-Match", FIRST)
					.seenFrom(Position.ABOVE)
					.goneOnceGranted(),
				"drafts-issue",
				Sample.request()
					.path("draftId", draft(List.of(this.proposed.get(3))))
					.header("If-Match", FIRST)
					.seenFrom(Position.ABOVE));
	}

	private UUID draft(List<UUID> nominations) {
		return id(made("/api/v1/decision-drafts", terms(nominations.toArray(UUID[]::new))), "draftId");
	}

	private Map<String, Object> terms(UUID... nominations) {
		return Map.of("roundId", this.round.roundId, "decidedOn", this.today, "signatory", "Nguyễn Thị Mẫu, Chủ tịch",
				"legalBasis", "06A/HD-BTV", "kind", "CERTIFICATE_OF_COMMENDATION", "nominationIds",
				List.of(nominations));
	}

	private JsonNode made(String path, Object body) {
		var answer = this.scene.user("standing-committee").post(path, body);
		assertThat(answer.status()).as("%s", answer.body()).isEqualTo(201);
		return answer.body();
	}

	private static UUID id(JsonNode answer, String field) {
		return UUID.fromString(answer.path(field).asString());
	}

}
