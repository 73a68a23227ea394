package vn.thidua.local.sample;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import vn.thidua.local.api.Services;
import vn.thidua.local.sample.SampleNominees.Nomination;

/** Every unit that owes nominates; some nominations break a rule and are refused. */
final class Nominating {

	private static final String PATH = "/api/v1/nominations";

	/** Every so many communes nominate two. */
	private static final int TWO_IN = 9;

	private final Services services;

	private final List<SampleUnit> units;

	private final Refusals refusals;

	private final URI nomination;

	Nominating(Services services, List<SampleUnit> units, Refusals refusals) {
		this.services = services;
		this.units = units;
		this.refusals = refusals;
		this.nomination = services.at().nomination();
	}

	void nominate(UUID roundId) {
		var planned = planned(roundId);
		var submitted = submitted(roundId);
		for (Planned one : planned) {
			if (!submitted.contains(one.identity())) {
				this.services.post(one.unit().officer(), this.nomination, PATH, one.key(), one.nomination())
					.expect(201);
			}
		}
		this.services.at().progress().accept("%d nominations submitted".formatted(planned.size()));
		for (var attempt : Refusals.attempts(this.units, roundId)) {
			this.refusals.note(attempt.code(), this.services.post(attempt.user(), this.nomination, PATH,
					"sample-refused-" + attempt.code(), attempt.nomination()));
		}
		this.services.at().progress().accept("Refused, each by another rule: " + this.refusals.byCode().keySet());
	}

	private List<Planned> planned(UUID roundId) {
		List<Planned> planned = new ArrayList<>();
		for (SampleUnit unit : this.units) {
			boolean firstDepartment = unit.code().equals("94-TG");
			if (unit.isAt("COMMUNE") || unit.isAt("DIRECT") || firstDepartment) {
				planned.add(Planned.of(unit, 0, roundId));
			}
			if (unit.isAt("COMMUNE") && planned.size() % TWO_IN == 0) {
				planned.add(Planned.of(unit, 1, roundId));
			}
		}
		return planned;
	}

	private Set<String> submitted(UUID roundId) {
		return this.services.list(SampleUsers.OFFICE, this.nomination, PATH + "?round=" + roundId)
			.stream()
			.map((row) -> row.path("nominatingUnitId").asString() + " " + row.path("nomineeName").asString())
			.collect(Collectors.toSet());
	}

	private record Planned(SampleUnit unit, int number, Nomination nomination) {

		static Planned of(SampleUnit unit, int number, UUID roundId) {
			return new Planned(unit, number, SampleNominees.of(unit, number, roundId, Founding.PERIOD));
		}

		String identity() {
			return this.unit.id() + " " + this.nomination.nominee().name();
		}

		String key() {
			return "sample-nomination-%s-%d".formatted(this.unit.code(), this.number);
		}

	}

}
