package vn.thidua.appraisal.session.conclusion;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.thidua.appraisal.session.Outcome;

/** Sessions and the outcomes they gave. */
@Repository
class AppraisalSessions {

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	AppraisalSessions(JdbcClient jdbc, JdbcTemplate batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/**
	 * A session that nobody else concludes at the same time. No key lock: dossiers still
	 * arrive meanwhile, and wait for the next conclusion; those already here cannot be
	 * submitted again before this one ends.
	 */
	Optional<AppraisalSession> findForConclusion(UUID sessionId) {
		return this.jdbc.sql("""
				select session_id, unit_id, round_id from appraisal_session where session_id = ? for no key update
				""")
			.param(sessionId)
			.query((row, number) -> new AppraisalSession(sessionId, row.getObject("unit_id", UUID.class),
					row.getObject("round_id", UUID.class), List.of()))
			.optional()
			.map((session) -> session.with(dossiersForConclusion(sessionId)));
	}

	private List<Dossier> dossiersForConclusion(UUID sessionId) {
		return this.jdbc.sql("""
				select nomination_id, dossier.step, outcome
				from dossier left join appraisal using (conclusion_id, nomination_id)
				where session_id = ? order by nomination_id for no key update of dossier
				""")
			.param(sessionId)
			.query((row, number) -> new Dossier(row.getObject("nomination_id", UUID.class), row.getInt("step"),
					outcome(row.getString("outcome"))))
			.list();
	}

	private static @Nullable Outcome outcome(@Nullable String name) {
		return (name == null) ? null : Outcome.valueOf(name);
	}

	void keep(ConclusionMade conclusion) {
		this.jdbc.sql("""
				insert into conclusion (conclusion_id, session_id, concluded_at, concluded_by) values (?, ?, ?, ?)
				""")
			.params(conclusion.conclusionId(), conclusion.session().sessionId(),
					Timestamp.from(conclusion.concludedAt()), conclusion.concludedBy())
			.update();
		this.batches.batchUpdate("""
				insert into appraisal (conclusion_id, nomination_id, step, outcome, reason_code, reason)
				values (?, ?, ?, ?, ?, ?)
				""", conclusion.appraisals().stream().map((appraisal) -> row(conclusion, appraisal)).toList());
		this.jdbc.sql("""
				update dossier set conclusion_id = appraisal.conclusion_id
				from appraisal
				where appraisal.conclusion_id = ? and dossier.session_id = ?
				  and dossier.nomination_id = appraisal.nomination_id
				""").params(conclusion.conclusionId(), conclusion.session().sessionId()).update();
	}

	private static Object[] row(ConclusionMade conclusion, Appraisal appraisal) {
		var finding = appraisal.finding();
		return new Object[] { conclusion.conclusionId(), finding.nominationId(), appraisal.step(),
				finding.outcome().name(), finding.reasonCode().name(), finding.reason() };
	}

}
