package vn.thidua.appraisal.session;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.thidua.appraisal.round.ForwardQuota;
import vn.thidua.appraisal.round.Rounds;
import vn.thidua.appraisal.round.TierRules;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageQuery;
import vn.thidua.platform.row.RecordRows;
import vn.thidua.platform.security.Caller;

/** Sessions as those see them whose subtree they are in. Source: X1. */
@Repository
class SessionViews {

	/** As {@link Seats} has it. */
	private static final String IN_SIGHT = """
			from appraisal_session session join unit_directory unit using (unit_id)
			where (session.unit_id in (select unit_subtree(:subtreeOf))
			  or session.session_id in (select member.session_id from panel_member member
			    where member.subject = :subject and member.unit_id = :subtreeOf))
			""";

	private static final String SUMMARY = """
			select session.session_id, session.unit_id, unit.name as unit_name, unit.level as unit_level,
			  session.round_id, (select name from round where round_id = session.round_id) as round_name,
			  session.opened_at,
			  case when session.phase = 'CONCLUDED' and seen.waiting > 0 then 'COLLECTING' else session.phase end as phase,
			  session.revision, seen.waiting, seen.appraised
			from appraisal_session session join unit_directory unit using (unit_id) cross join lateral (
			  select count(*) filter (where conclusion_id is null) as waiting, count(conclusion_id) as appraised
			  from dossier where dossier.session_id = session.session_id and
			"""
			+ RecusedDossiers.NOT_AMONG_THEM + """
					) as seen
					where session.session_id in (select session.session_id
					""" + IN_SIGHT + ")\n";

	private final JdbcClient jdbc;

	private final DossierViews dossiers;

	private final Rounds rounds;

	SessionViews(JdbcClient jdbc, DossierViews dossiers, Rounds rounds) {
		this.jdbc = jdbc;
		this.dossiers = dossiers;
		this.rounds = rounds;
	}

	Page<SessionSummary> page(Caller caller, @Nullable UUID roundId, PageQuery query) {
		var ofRound = "and (:roundId::uuid is null or session.round_id = :roundId::uuid)\n";
		List<SessionSummary> items = seen(SUMMARY + ofRound + """
				order by unit.name collate "vi-x-icu", session.session_id limit :limit offset :offset
				""", caller).param("roundId", roundId)
			.param("limit", query.limit())
			.param("offset", query.offset())
			.query(RecordRows.of(SessionSummary.class))
			.list();
		long total = seen("select count(*) " + IN_SIGHT + ofRound, caller).param("roundId", roundId)
			.query(Long.class)
			.single();
		return Page.of(items, query, total);
	}

	Optional<SessionView> find(UUID sessionId, Caller caller, boolean waiting, PageQuery page) {
		return seen(SUMMARY + "and session.session_id = :sessionId", caller).param("sessionId", sessionId)
			.query(RecordRows.of(SessionSummary.class))
			.optional()
			.map((session) -> view(session, this.dossiers.of(sessionId, caller.subject(), waiting, page), caller));
	}

	private JdbcClient.StatementSpec seen(String sql, Caller caller) {
		return this.jdbc.sql(sql).param("subtreeOf", caller.unitId()).param("subject", caller.subject());
	}

	private SessionView view(SessionSummary session, List<SessionView.DossierView> dossiers, Caller caller) {
		var rules = this.rounds.findRules(session.roundId(), session.unitLevel(), session.sessionId()).orElse(null);
		return new SessionView(session, (rules == null) ? null : rules.deciding(),
				quota(rules, forwarded(session.sessionId(), caller)), dossiers);
	}

	private long forwarded(UUID sessionId, Caller caller) {
		return this.jdbc.sql("""
				select count(*) from dossier join appraisal using (conclusion_id, nomination_id)
				where session_id = :sessionId and outcome = 'FORWARDED' and
				""" + RecusedDossiers.NOT_AMONG_THEM)
			.param("sessionId", sessionId)
			.param("subject", caller.subject())
			.query(Long.class)
			.single();
	}

	private static SessionView.@Nullable QuotaView quota(@Nullable TierRules rules, long forwarded) {
		if (rules == null || rules.quota().equals(ForwardQuota.NONE)) {
			return null;
		}
		return new SessionView.QuotaView(rules.quota().minimum(), rules.quota().maximum(), forwarded);
	}

}
