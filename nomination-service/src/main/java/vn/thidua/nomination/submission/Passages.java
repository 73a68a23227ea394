package vn.thidua.nomination.submission;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.thidua.platform.security.Caller;

/** The way that nominations have come, and why some were withdrawn. */
@Repository
public class Passages {

	private final JdbcClient jdbc;

	Passages(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public void add(Passage passage) {
		this.jdbc.sql("""
				insert into nomination_passage (nomination_id, revision, step, unit_id, submitted_at, ending, ended_at,
				  reason_code)
				values (:id, :revision, :step, :unit, :submittedAt, :ending, :endedAt, :reasonCode)
				""")
			.param("id", passage.nominationId())
			.param("revision", passage.revision())
			.param("step", passage.step())
			.param("unit", passage.unitId())
			.param("submittedAt", Timestamp.from(passage.submittedAt()))
			.param("ending", passage.ending().name())
			.param("endedAt", Timestamp.from(passage.endedAt()))
			.param("reasonCode", passage.reasonCode())
			.update();
	}

	public void keepReason(UUID nominationId, String reason, Caller caller, Instant at) {
		this.jdbc.sql("insert into withdrawal (nomination_id, reason, withdrawn_by, withdrawn_at) values (?, ?, ?, ?)")
			.params(nominationId, reason, caller.subject(), Timestamp.from(at))
			.update();
	}

}
