package vn.thidua.nomination.programme;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.thidua.nomination.organisation.Succession;
import vn.thidua.nomination.organisation.SuccessionFollower;
import vn.thidua.platform.audit.AuditTrail;
import vn.thidua.platform.security.Caller;

/**
 * The programmes of a dissolved unit become its successor's, which adds their next
 * versions. Source: O2.
 */
@Component
class PassProgrammesOnSuccession implements SuccessionFollower {

	private final JdbcClient jdbc;

	private final AuditTrail audit;

	PassProgrammesOnSuccession(JdbcClient jdbc, AuditTrail audit) {
		this.jdbc = jdbc;
		this.audit = audit;
	}

	@Override
	public void follow(List<Succession> successions, Caller approver) {
		this.jdbc.sql("""
				update programme_version set owner_unit_id = succession.successor_id
				from unnest(?::uuid[], ?::uuid[]) as succession (predecessor_id, successor_id)
				where owner_unit_id = succession.predecessor_id
				returning programme || ' ' || version
				""")
			.param(Succession.predecessors(successions))
			.param(Succession.successors(successions))
			.query(String.class)
			.list()
			.forEach((version) -> this.audit.record(approver, "PassProgramme", "programme", version, null, null));
	}

}
