package vn.thidua.local.sample;

import java.util.List;
import java.util.UUID;

import tools.jackson.databind.JsonNode;

import vn.thidua.local.api.Answer;
import vn.thidua.local.api.Services;

/**
 * Each tier holds its session: districts conclude without a panel, the province scores
 * with one.
 */
final class Appraising {

	private static final int DISTRICT_QUOTA = 2;

	private final Services services;

	private final List<SampleUnit> units;

	private final Refusals refusals;

	private final Sessions sessions;

	Appraising(Services services, List<SampleUnit> units, Refusals refusals) {
		this.services = services;
		this.units = units;
		this.refusals = refusals;
		this.sessions = new Sessions(services);
	}

	/** Exactly two from each district; a third is refused. */
	void forwardFromDistricts(UUID roundId) {
		for (SampleUnit district : districts()) {
			var session = awaitSession(district.officer(), district, roundId, nominatedBelow(district, roundId));
			if (district.code().equals("941")) {
				forwardTooMany(district, session);
			}
			if (isOpen(session)) {
				conclude(district.officer(), session, "FORWARDED", DISTRICT_QUOTA).expect(201);
			}
		}
		this.services.at()
			.progress()
			.accept("%d districts forwarded %d each; a third was refused".formatted(districts().size(),
					DISTRICT_QUOTA));
	}

	/** In each run, though nothing waits any more in a later one. */
	private void forwardTooMany(SampleUnit district, JsonNode session) {
		var all = this.sessions.dossiers(district.officer(), session);
		this.refusals.note("QUOTA_EXCEEDED",
				new Conclusion("FORWARDED", DISTRICT_QUOTA + 1).post(this.services, district.officer(), session, all));
	}

	/** The best of one district. */
	void forwardFrom(SampleUnit district, UUID roundId, int best) {
		var session = awaitSession(district.officer(), district, roundId, nominatedBelow(district, roundId));
		if (isOpen(session)) {
			conclude(district.officer(), session, "FORWARDED", best).expect(201);
		}
	}

	/** Returns the session, concluded. */
	JsonNode proposeAtProvince(UUID roundId, int proposed) {
		var province = this.units.getFirst();
		int forwarded = DISTRICT_QUOTA * districts().size();
		int direct = (int) this.units.stream().filter((unit) -> unit.isAt("DIRECT")).count();
		var session = awaitSession(SampleUsers.OFFICE, province, roundId, forwarded + direct + 1);
		if (isOpen(session)) {
			new JointSession(this.services, this.units, session).propose(proposed);
		}
		this.services.at().progress().accept("The province's session proposed " + proposed);
		return session;
	}

	/** On all that waits, in one act. */
	Answer conclude(String user, JsonNode session, String outcome, int best) {
		return new Conclusion(outcome, best).post(this.services, user, session, this.sessions.waiting(user, session));
	}

	private List<SampleUnit> districts() {
		return this.units.stream().filter((unit) -> unit.isAt("DISTRICT")).toList();
	}

	private static boolean isOpen(JsonNode session) {
		return session.path("waiting").asInt() > 0;
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

	private JsonNode awaitSession(String user, SampleUnit unit, UUID roundId, int dossiers) {
		return Waiting.until("all %d dossiers of %s".formatted(dossiers, unit.name()),
				() -> this.sessions.find(user, unit.id(), roundId),
				(session) -> session.path("waiting").asInt() + session.path("appraised").asInt() == dossiers
						&& !session.path("roundName").isNull());
	}

}
