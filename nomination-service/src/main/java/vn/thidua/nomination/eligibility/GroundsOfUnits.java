package vn.thidua.nomination.eligibility;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.thidua.nomination.programme.Programmes;
import vn.thidua.nomination.round.Rounds;
import vn.thidua.platform.organisation.Unit;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.row.RecordRows;
import vn.thidua.platform.time.Vietnam;

/** Finds {@link SubmissionGrounds} of many units at once. */
@Component
public class GroundsOfUnits {

	private final Rounds rounds;

	private final Programmes programmes;

	private final JdbcClient jdbc;

	private final Clock clock;

	GroundsOfUnits(Rounds rounds, Programmes programmes, JdbcClient jdbc, Clock clock) {
		this.rounds = rounds;
		this.programmes = programmes;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Of each of the units; what lies outside the scope has none. */
	public Map<UUID, SubmissionGrounds.Result> find(UUID roundId, Collection<UUID> units, UUID scope) {
		Map<UUID, SubmissionGrounds.Result> grounds = new HashMap<>();
		units.forEach((unit) -> grounds.put(unit, new SubmissionGrounds.Missing(Violation.of("ROUND_UNKNOWN"))));
		var round = this.rounds.findForNomination(scope, roundId).orElse(null);
		if (round == null) {
			return grounds;
		}
		var today = Vietnam.today(this.clock);
		var rules = this.programmes.get(round.programme(), round.programmeVersion()).rules();
		this.jdbc.sql("""
				select * from unit_directory
				where unit_id = any (:units::uuid[]) and unit_id in (select unit_subtree(:scope))
				""")
			.param("units", units.stream().map(UUID::toString).toArray(String[]::new))
			.param("scope", scope)
			.query(RecordRows.of(Unit.class))
			.list()
			.forEach((unit) -> grounds.put(unit.unitId(), SubmissionGrounds.of(unit, round, rules, today)));
		return grounds;
	}

}
