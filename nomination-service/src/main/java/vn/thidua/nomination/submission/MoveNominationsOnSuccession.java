package vn.thidua.nomination.submission;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.thidua.nomination.organisation.Succession;
import vn.thidua.nomination.organisation.SuccessionFollower;
import vn.thidua.platform.audit.AuditTrail;
import vn.thidua.platform.row.RecordRows;
import vn.thidua.platform.security.Caller;

/**
 * Open nominations by a dissolved unit become its successor's; those before one lie
 * before its successor, at the same step. When they were submitted, and whether on time,
 * stays. Source: O2.
 */
@Component
class MoveNominationsOnSuccession implements SuccessionFollower {

	private static final String OPEN = "state not in ('CLOSED', 'AWARDED', 'WITHDRAWN')";

	private static final String MOVE = """
			with succession (predecessor_id, successor_id) as (select * from unnest(?::uuid[], ?::uuid[]))
			update nomination set revision = revision + 1,
			  nominated_by_unit_id = case
			    when nominating_unit_id in (select predecessor_id from succession)
			    then coalesce(nominated_by_unit_id, nominating_unit_id) else nominated_by_unit_id end,
			  nominating_unit_id = coalesce(
			    (select successor_id from succession where predecessor_id = nominating_unit_id), nominating_unit_id),
			  submitted_to_unit_id = coalesce(
			    (select successor_id from succession where predecessor_id = submitted_to_unit_id), submitted_to_unit_id)
			where %s and (nominating_unit_id in (select predecessor_id from succession)
			  or submitted_to_unit_id in (select predecessor_id from succession))
			returning old.submitted_to_unit_id as moved_from_unit_id, new.*
			""".formatted(OPEN);

	private static final Logger log = LoggerFactory.getLogger(MoveNominationsOnSuccession.class);

	private final JdbcClient jdbc;

	private final NominationEventsPublisher events;

	private final AuditTrail audit;

	MoveNominationsOnSuccession(JdbcClient jdbc, NominationEventsPublisher events, AuditTrail audit) {
		this.jdbc = jdbc;
		this.events = events;
		this.audit = audit;
	}

	@Override
	public void follow(List<Succession> successions, Caller approver) {
		var moved = this.jdbc.sql(MOVE)
			.param(Succession.predecessors(successions))
			.param(Succession.successors(successions))
			.query((row, number) -> new MovedNomination(RecordRows.of(Nomination.class).mapRow(row, number),
					row.getObject("moved_from_unit_id", UUID.class)))
			.list();
		if (moved.isEmpty()) {
			return;
		}
		this.events.moved(moved.stream().filter((move) -> isKnownToOthers(move.nomination())).toList());
		moved.forEach((move) -> this.audit.record(approver, "MoveNomination", "nomination",
				move.nomination().nominationId(), null, move.nomination()));
		log.info("{} open nominations moved to successors", moved.size());
	}

	@Override
	public long countOpen(Collection<UUID> unitIds) {
		var ids = unitIds.stream().map(UUID::toString).toArray(String[]::new);
		return this.jdbc.sql("""
				select count(*) from nomination
				where %s and (nominating_unit_id = any (:ids::uuid[]) or submitted_to_unit_id = any (:ids::uuid[]))
				""".formatted(OPEN)).param("ids", ids).query(Long.class).single();
	}

	private static boolean isKnownToOthers(Nomination nomination) {
		return switch (nomination.state()) {
			case SUBMITTED, RETURNED, PROPOSED -> true;
			case DRAFT, CLOSED, AWARDED, WITHDRAWN -> false;
		};
	}

}
