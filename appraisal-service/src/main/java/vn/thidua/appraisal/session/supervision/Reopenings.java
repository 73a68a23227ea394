package vn.thidua.appraisal.session.supervision;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.thidua.platform.row.RecordRows;

/** What reopening finds and leaves. */
@Repository
class Reopenings {

	private final JdbcClient jdbc;

	Reopenings(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** What the last conclusion decided, save what was returned or withdrawn. */
	List<ConcludedDossier> lockConcluded(UUID sessionId) {
		return this.jdbc.sql("""
				select nomination_id, dossier.step, conclusion_id
				from dossier join appraisal using (conclusion_id, nomination_id)
				where session_id = :sessionId and outcome <> 'RETURNED' and conclusion_id = (
				    select conclusion_id from conclusion
				    where session_id = :sessionId and conclusion_id not in (select conclusion_id from reopening)
				    order by concluded_at desc, conclusion_id desc limit 1)
				  and not exists (select from nomination_revision revision
				    where revision.nomination_id = dossier.nomination_id and withdrawn_version is not null)
				order by nomination_id for update of dossier
				""").param("sessionId", sessionId).query(RecordRows.of(ConcludedDossier.class)).list();
	}

	/**
	 * Waits for conclusions of other sessions on the same nominations, in the order in
	 * which these lock: the dossiers first, their revisions then.
	 */
	void lockBeyond(UUID sessionId, List<UUID> nominationIds) {
		this.jdbc.sql("""
				select nomination_id from dossier where nomination_id = any (:ids::uuid[]) and session_id <> :sessionId
				order by session_id, nomination_id for update
				""").param("ids", array(nominationIds)).param("sessionId", sessionId).query(UUID.class).list();
	}

	/**
	 * Whether a later tier found something of them, a decision ever awarded them, or a
	 * draft of the unit or one above it names them.
	 */
	boolean isBuiltUpon(UUID sessionId, List<UUID> nominationIds) {
		return this.jdbc
			.sql("""
					select exists (select from award where nomination_id = any (:ids::uuid[]))
					  or exists (
					    select from appraisal_session session cross join lateral unit_ancestry(session.unit_id) as authority
					      join decision_draft draft on draft.authority_unit_id = authority.unit_id
					      cross join lateral jsonb_array_elements_text(draft.terms -> 'nominationIds') as named (nomination_id)
					    where session.session_id = :sessionId and draft.decision_id is null
					      and named.nomination_id::uuid = any (:ids::uuid[]))
					  or exists (
					    select from dossier mine join dossier later using (nomination_id)
					    where mine.session_id = :sessionId and later.session_id <> :sessionId
					      and mine.nomination_id = any (:ids::uuid[])
					      and later.step > mine.step and later.conclusion_id is not null)
					""")
			.param("ids", array(nominationIds))
			.param("sessionId", sessionId)
			.query(Boolean.class)
			.single();
	}

	void record(UUID sessionId, List<ConcludedDossier> concluded, ReopenSession command, String by, Instant at) {
		var reopeningId = UuidCreator.getTimeOrderedEpoch();
		var ids = array(concluded.stream().map(ConcludedDossier::nominationId).toList());
		this.jdbc.sql("""
				insert into reopening (reopening_id, session_id, conclusion_id, reason, legal_basis, reopened_at,
				  reopened_by)
				values (?, ?, ?, ?, ?, ?, ?)
				""")
			.params(reopeningId, sessionId, concluded.getFirst().conclusionId(), command.reason(), command.legalBasis(),
					Timestamp.from(at), by)
			.update();
		this.jdbc.sql("""
				insert into reopened_nomination (reopening_id, nomination_id) select :id, unnest(:ids::uuid[])
				""").param("id", reopeningId).param("ids", ids).update();
		this.jdbc.sql("""
				delete from dossier where nomination_id = any (:ids::uuid[])
				  and (session_id = :sessionId or conclusion_id is null)
				""").param("ids", ids).param("sessionId", sessionId).update();
		this.jdbc.sql("update appraisal_session set phase = 'COLLECTING' where session_id = ?")
			.param(sessionId)
			.update();
	}

	private static String[] array(List<UUID> ids) {
		return ids.stream().map(UUID::toString).toArray(String[]::new);
	}

}
