package vn.thidua.nomination.round;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.thidua.nomination.organisation.Succession;
import vn.thidua.nomination.organisation.SuccessionFollower;
import vn.thidua.nomination.programme.Programmes;
import vn.thidua.platform.audit.AuditTrail;
import vn.thidua.platform.row.RecordRows;
import vn.thidua.platform.security.Caller;

/**
 * The rounds of a dissolved unit become its successor's, so that units below that one
 * find them. Source: O2.
 */
@Component
class PassRoundsOnSuccession implements SuccessionFollower {

	private final JdbcClient jdbc;

	private final Programmes programmes;

	private final RoundEventsPublisher events;

	private final AuditTrail audit;

	PassRoundsOnSuccession(JdbcClient jdbc, Programmes programmes, RoundEventsPublisher events, AuditTrail audit) {
		this.jdbc = jdbc;
		this.programmes = programmes;
		this.events = events;
		this.audit = audit;
	}

	@Override
	public void follow(List<Succession> successions, Caller approver) {
		var passed = this.jdbc.sql("""
				update round set revision = revision + 1, owner_unit_id = succession.successor_id
				from unnest(?::uuid[], ?::uuid[]) as succession (predecessor_id, successor_id)
				where owner_unit_id = succession.predecessor_id
				returning round.*
				""")
			.param(Succession.predecessors(successions))
			.param(Succession.successors(successions))
			.query(RecordRows.of(Round.class))
			.list();
		for (var round : passed) {
			this.events.roundOpened(round, this.programmes.get(round.programme(), round.programmeVersion()).rules());
			this.audit.record(approver, "PassRound", "round", round.roundId(), null, round);
		}
	}

}
