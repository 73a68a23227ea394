package vn.thidua.local.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

import tools.jackson.databind.JsonNode;

import vn.thidua.local.api.Services;
import vn.thidua.local.summary.ReorganisationSummary.Figures;

/** What must not change, asked of three services by whoever stands at the top. */
final class Observed {

	private static final List<String> REPORTED = List.of("submitted", "forwarded", "proposed", "awarded");

	private final Services services;

	private final Sessions sessions;

	private final SortedMap<String, UUID> rounds;

	/**
	 * @param rounds by the name of their period
	 */
	Observed(Services services, SortedMap<String, UUID> rounds) {
		this.services = services;
		this.sessions = new Sessions(services);
		this.rounds = rounds;
	}

	Figures by(String user) {
		SortedMap<String, Map<String, Integer>> reported = new TreeMap<>();
		SortedSet<String> open = new TreeSet<>();
		List<String> waiting = new ArrayList<>();
		this.rounds.forEach((period, roundId) -> {
			reported.put(period, reported(user, roundId));
			open(user, roundId).forEach((row) -> open.add(row.path("nominationId").asString()));
			waiting.addAll(waiting(user, roundId));
		});
		return new Figures(reported, open, waiting.stream().sorted().toList());
	}

	/** Names of the units before which open nominations lie, as both services tell. */
	SortedSet<String> appraisingUnits(String user) {
		SortedSet<String> names = new TreeSet<>();
		for (UUID roundId : this.rounds.values()) {
			open(user, roundId).stream()
				.map((row) -> row.path("submittedToUnitId").asString())
				.distinct()
				.forEach((unitId) -> names.add(unitName(user, unitId)));
			sessionsWithWork(user, roundId).forEach((session) -> names.add(session.path("unitName").asString()));
		}
		return names;
	}

	private String unitName(String user, String unitId) {
		return this.services.get(user, this.services.at().nomination(), "/api/v1/units/" + unitId)
			.expect(200)
			.path("name")
			.asString();
	}

	private List<JsonNode> open(String user, UUID roundId) {
		return this.services.list(user, this.services.at().nomination(),
				"/api/v1/nominations?state=SUBMITTED&round=" + roundId);
	}

	private List<JsonNode> sessionsWithWork(String user, UUID roundId) {
		return this.sessions.of(user, roundId)
			.stream()
			.filter((session) -> session.path("waiting").asInt() > 0)
			.toList();
	}

	/** All three services know all that is open. */
	static boolean isWhole(Figures figures) {
		return !figures.open().isEmpty() && figures.waiting().equals(List.copyOf(figures.open()))
				&& figures.reported().values().stream().allMatch((round) -> round.getOrDefault("submitted", 0) > 0)
				&& figures.reported().values().stream().allMatch((round) -> round.getOrDefault("forwarded", 0) > 0);
	}

	private Map<String, Integer> reported(String user, UUID roundId) {
		var answer = this.services.get(user, this.services.at().reporting(), "/api/v1/rounds/" + roundId + "/coverage");
		if (answer.status() == 404) {
			return Map.of();
		}
		SortedMap<String, Integer> totals = new TreeMap<>();
		REPORTED.forEach((name) -> totals.put(name, answer.expect(200).path("totals").path(name).asInt()));
		return totals;
	}

	private List<String> waiting(String user, UUID roundId) {
		return sessionsWithWork(user, roundId).stream()
			.flatMap((session) -> this.sessions.waiting(user, session).stream())
			.map((dossier) -> dossier.path("nominationId").asString())
			.toList();
	}

}
