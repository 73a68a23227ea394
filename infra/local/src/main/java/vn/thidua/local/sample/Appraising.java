package vn.thidua.local.sample;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

import vn.thidua.local.api.ApiClient;
import vn.thidua.local.api.Services;

/** Each tier holds its session, the province proposes, and the Ban Thường vụ decides. */
final class Appraising {

	private static final int DISTRICT_QUOTA = 2;

	private static final int PROPOSED = 20;

	private final Services services;

	private final List<SampleUnit> units;

	private final Refusals refusals;

	private final URI appraisal;

	Appraising(Services services, List<SampleUnit> units, Refusals refusals) {
		this.services = services;
		this.units = units;
		this.refusals = refusals;
		this.appraisal = services.at().appraisal();
	}

	/** Exactly two from each district; a third is refused. */
	void forwardFromDistricts(UUID roundId) {
		for (SampleUnit district : this.units.stream().filter((unit) -> unit.isAt("DISTRICT")).toList()) {
			var session = awaitSession(district, roundId, nominatedBelow(district, roundId));
			if (district.code().equals("941")) {
				this.refusals.note("QUOTA_EXCEEDED",
						conclude(district.officer(), session, "FORWARDED", DISTRICT_QUOTA + 1));
			}
			if (session.path("waiting").asInt() > 0) {
				conclude(district.officer(), session, "FORWARDED", DISTRICT_QUOTA).expect(201);
			}
		}
		this.services.at().progress().accept("11 districts forwarded 2 each; a third was refused");
	}

	/** The best of one district. */
	void forwardFrom(SampleUnit district, UUID roundId, int best) {
		var session = awaitSession(district, roundId, nominatedBelow(district, roundId));
		if (session.path("waiting").asInt() > 0) {
			conclude(district.officer(), session, "FORWARDED", best).expect(201);
		}
	}

	void proposeAtProvince(UUID roundId) {
		var province = this.units.getFirst();
		int forwarded = 2 * (int) this.units.stream().filter((unit) -> unit.isAt("DISTRICT")).count();
		int direct = (int) this.units.stream().filter((unit) -> unit.isAt("DIRECT")).count();
		var session = awaitSession(province, roundId, forwarded + direct + 1);
		if (session.path("waiting").asInt() > 0) {
			conclude(SampleUsers.OFFICE, session, "PROPOSED", PROPOSED).expect(201);
		}
		this.services.at().progress().accept("The province's session proposed " + PROPOSED);
	}

	void decide(UUID roundId) {
		boolean decided = this.services.list(SampleUsers.COMMITTEE, this.appraisal, "/api/v1/decisions")
			.stream()
			.anyMatch((decision) -> decision.path("roundId").asString().equals(roundId.toString()));
		if (!decided) {
			award(SampleUsers.COMMITTEE, session(this.units.getFirst(), roundId), roundId);
		}
	}

	/** All that the session proposed. */
	int award(String user, JsonNode session, UUID roundId) {
		var proposed = session.path("dossiers")
			.values()
			.stream()
			.filter((dossier) -> dossier.path("outcome").asString("").equals("PROPOSED"))
			.map((dossier) -> dossier.path("nominationId").asString())
			.toList();
		var decision = this.services.post(user, this.appraisal, "/api/v1/decisions", "sample-decision-" + roundId,
				Map.of("roundId", roundId, "decidedOn", today(), "signatory", "Chủ tịch Hội LHPN tỉnh (mẫu)",
						"legalBasis", "Hướng dẫn số 06A/HD-BTV ngày 20/9/2022", "kind", "CERTIFICATE_OF_COMMENDATION",
						"nominationIds", proposed))
			.expect(201);
		this.services.at()
			.progress()
			.accept("Decision %s awards %d".formatted(decision.path("number").asString(), proposed.size()));
		return proposed.size();
	}

	private LocalDate today() {
		return LocalDate
			.now(Clock.offset(Clock.system(ZoneId.of("Asia/Ho_Chi_Minh")), this.services.at().clockOffset()));
	}

	/**
	 * How many nominations the district's session must see before it can compare them
	 * all.
	 */
	private int nominatedBelow(SampleUnit district, UUID roundId) {
		return this.services
			.get(district.officer(), this.services.at().nomination(), "/api/v1/nominations?size=1&round=" + roundId)
			.expect(200)
			.path("total")
			.asInt();
	}

	private JsonNode awaitSession(SampleUnit unit, UUID roundId, int dossiers) {
		return Waiting.until("all %d dossiers of %s".formatted(dossiers, unit.name()), () -> session(unit, roundId),
				(session) -> session.path("dossiers").size() == dossiers && !session.path("roundName").isNull());
	}

	private JsonNode session(SampleUnit unit, UUID roundId) {
		return session(unit.isAt("PROVINCE") ? SampleUsers.OFFICE : unit.officer(), unit.id(), roundId);
	}

	/** Empty as long as nothing lies before it. */
	JsonNode session(String user, UUID unitId, UUID roundId) {
		var sessions = this.services.list(user, this.appraisal, "/api/v1/sessions?round=" + roundId);
		return sessions.stream()
			.filter((session) -> session.path("unitId").asString().equals(unitId.toString()))
			.findFirst()
			.map((session) -> this.services
				.get(user, this.appraisal,
						"/api/v1/sessions/%s?size=200".formatted(session.path("sessionId").asString()))
				.expect(200))
			.orElseGet(JsonNodeFactory.instance::objectNode);
	}

	/** The best go on, the others are told why not. */
	ApiClient.Answer conclude(String user, JsonNode session, String outcome, int best) {
		List<Map<String, String>> outcomes = new ArrayList<>();
		for (JsonNode dossier : session.path("dossiers")) {
			String nominationId = dossier.path("nominationId").asString();
			outcomes.add((outcomes.size() < best)
					? Map.of("nominationId", nominationId, "outcome", outcome, "reasonCode", "RANKED_WITHIN_QUOTA",
							"reason", "Thành tích nổi bật (mẫu)")
					: Map.of("nominationId", nominationId, "outcome", "NOT_SELECTED", "reasonCode",
							"RANKED_BELOW_QUOTA", "reason", "Đạt tiêu chí, xếp sau chỉ tiêu (mẫu)"));
		}
		String sessionId = session.path("sessionId").asString();
		return this.services.post(user, this.appraisal, "/api/v1/sessions/" + sessionId + "/conclusions",
				"sample-conclusion-%d-%s".formatted(best, sessionId), Map.of("outcomes", outcomes));
	}

}
