package vn.thidua.nomination.nominee;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.thidua.nomination.organisation.Succession;
import vn.thidua.nomination.organisation.SuccessionFollower;
import vn.thidua.platform.audit.AuditTrail;
import vn.thidua.platform.row.RecordRows;
import vn.thidua.platform.security.Caller;

/**
 * A dissolved unit's nominees belong to its successor, so that they are found again
 * there. Where the successor knows someone of that name, or two of its predecessors did,
 * one goes along and the others stay where they were, to be shown as possible duplicates.
 * Source: O2, N6.
 */
@Component
class PassNomineesOnSuccession implements SuccessionFollower {

	private static final String PASS = """
			with heir as (
			  select distinct on (successor_id, kind, identity_key, birth_year) nominee_id, successor_id
			  from unnest(?::uuid[], ?::uuid[]) as succession (predecessor_id, successor_id)
			  join nominee on unit_id = predecessor_id
			  where erased_at is null and not exists (
			    select from nominee as known
			    where known.unit_id = successor_id and known.kind = nominee.kind
			      and known.identity_key = nominee.identity_key
			      and known.birth_year is not distinct from nominee.birth_year)
			  order by successor_id, kind, identity_key, birth_year, nominee_id)
			update nominee set revision = revision + 1, unit_id = heir.successor_id
			from heir where nominee.nominee_id = heir.nominee_id and erased_at is null
			returning nominee.nominee_id, revision, unit_id, kind, name, birth_year, consent_to_publish
			""";

	private final JdbcClient jdbc;

	private final NomineeEventsPublisher events;

	private final AuditTrail audit;

	PassNomineesOnSuccession(JdbcClient jdbc, NomineeEventsPublisher events, AuditTrail audit) {
		this.jdbc = jdbc;
		this.events = events;
		this.audit = audit;
	}

	@Override
	public void follow(List<Succession> successions, Caller approver) {
		var passed = this.jdbc.sql(PASS)
			.param(Succession.predecessors(successions))
			.param(Succession.successors(successions))
			.query(RecordRows.of(Nominee.class))
			.list();
		this.events.nomineesDescribed(passed);
		this.audit.recordAll(approver, "PassNominee", "nominee",
				passed.stream().map((nominee) -> new AuditTrail.Change(nominee.nomineeId(), null, nominee)).toList());
	}

}
