package vn.thidua.appraisal.session.conclusion;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.thidua.appraisal.session.Outcome;

/** Sessions and the outcomes they gave. */
@Repository
class AppraisalSessions {

	private final JdbcClient jdbc;

	AppraisalSessions(JdbcClient jdbc) {
		this.jdbc = jdbc;
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
				with concluded as (
				  update appraisal_session set phase = 'CONCLUDED', revision = revision + 1
				  where session_id = :sessionId returning session_id, sitting
				)
				insert into conclusion (conclusion_id, session_id, sitting, concluded_at, concluded_by)
				select :conclusionId, session_id, sitting, :at, :by from concluded
				""")
			.param("sessionId", conclusion.session().sessionId())
			.param("conclusionId", conclusion.conclusionId())
			.param("at", Timestamp.from(conclusion.concludedAt()))
			.param("by", conclusion.concludedBy())
			.update();
		insertAll(conclusion);
		this.jdbc.sql("""
				update dossier set conclusion_id = appraisal.conclusion_id
				from appraisal
				where appraisal.conclusion_id = ? and dossier.session_id = ?
				  and dossier.nomination_id = appraisal.nomination_id
				""").params(conclusion.conclusionId(), conclusion.session().sessionId()).update();
	}

	private void insertAll(ConclusionMade conclusion) {
		var findings = conclusion.appraisals().stream().map(Appraisal::finding).toList();
		this.jdbc.sql("""
				insert into appraisal (conclusion_id, nomination_id, step, outcome, reason_code, reason)
				select :conclusionId, * from unnest(:nominations::uuid[], :steps::int[], :outcomes::text[],
				  :codes::text[], :reasons::text[])
				""")
			.param("conclusionId", conclusion.conclusionId())
			.param("nominations", column(findings, (finding) -> finding.nominationId().toString()))
			.param("steps", conclusion.appraisals().stream().map(Appraisal::step).toArray(Integer[]::new))
			.param("outcomes", column(findings, (finding) -> finding.outcome().name()))
			.param("codes", column(findings, (finding) -> finding.reasonCode().name()))
			.param("reasons", column(findings, Finding::reason))
			.update();
	}

	private static @Nullable String[] column(List<Finding> findings, Function<Finding, @Nullable String> value) {
		return findings.stream().map(value).toArray(String[]::new);
	}

}
