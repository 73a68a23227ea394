package vn.thidua.appraisal.session.recusal;

import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.thidua.appraisal.session.RecusedDossiers;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageQuery;
import vn.thidua.platform.row.RecordRows;

/** Recusals. They stand: who is recused once stays so. */
@Repository
class Recusals {

	/**
	 * One's own are not shown: that a dossier is there is part of what one doesn't see.
	 */
	private static final String SEEN = """
			from recusal join panel_member member using (session_id, member_id)
			  join dossier using (session_id, nomination_id)
			where session_id = :sessionId and
			""" + RecusedDossiers.NOT_AMONG_THEM;

	private final JdbcClient jdbc;

	Recusals(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Whether such a dossier lies before the session that this user may see. */
	boolean isSeen(UUID sessionId, UUID nominationId, String subject) {
		return this.jdbc.sql("""
				select exists (select from dossier
				where session_id = :sessionId and nomination_id = :nominationId and
				""" + RecusedDossiers.NOT_AMONG_THEM + ")")
			.param("sessionId", sessionId)
			.param("nominationId", nominationId)
			.param("subject", subject)
			.query(Boolean.class)
			.single();
	}

	/** Nothing where there is no such member, or she is recused already. */
	int add(UUID sessionId, DeclareRecusal recusal, UUID memberId, String recordedBy) {
		return this.jdbc.sql("""
				insert into recusal (session_id, nomination_id, subject, member_id, reason, recused_at, recorded_by)
				select session_id, :nominationId, subject, member_id, :reason, now(), :recordedBy
				from panel_member where session_id = :sessionId and member_id = :memberId
				on conflict do nothing
				""")
			.param("sessionId", sessionId)
			.param("nominationId", recusal.nominationId())
			.param("memberId", memberId)
			.param("reason", recusal.reason().name())
			.param("recordedBy", recordedBy)
			.update();
	}

	Page<RecusalView> page(UUID sessionId, String subject, PageQuery query) {
		var items = this.jdbc.sql("""
				select recusal.nomination_id, member_id, member.name, reason, recorded_by is null as derived, recused_at
				""" + SEEN + """
				order by given_name('MEMBER', member.name) collate "vi-x-icu", member_id, nomination_id
				limit :limit offset :offset
				""")
			.param("sessionId", sessionId)
			.param("subject", subject)
			.param("limit", query.limit())
			.param("offset", query.offset())
			.query(RecordRows.of(RecusalView.class))
			.list();
		long total = this.jdbc.sql("select count(*) " + SEEN)
			.param("sessionId", sessionId)
			.param("subject", subject)
			.query(Long.class)
			.single();
		return Page.of(items, query, total);
	}

}
