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

/** Sessions as those see them whose subtree they are in. Source: X1. */
@Repository
class SessionViews {

	private static final String IN_SUBTREE = """
			from appraisal_session session join unit_directory unit using (unit_id)
			where session.unit_id in (select unit_subtree(:subtreeOf))
			""";

	private static final String SUMMARY = """
			select session.session_id, session.unit_id, unit.name as unit_name, unit.level as unit_level,
			  session.round_id, (select name from round where round_id = session.round_id) as round_name,
			  session.opened_at,
			  (select count(*) from dossier where session_id = session.session_id and conclusion_id is null) as waiting,
			  (select count(*) from dossier where session_id = session.session_id and conclusion_id is not null)
			    as appraised
			""" + IN_SUBTREE;

	private final JdbcClient jdbc;

	private final DossierViews dossiers;

	private final Rounds rounds;

	SessionViews(JdbcClient jdbc, DossierViews dossiers, Rounds rounds) {
		this.jdbc = jdbc;
		this.dossiers = dossiers;
		this.rounds = rounds;
	}

	Page<SessionSummary> page(UUID subtreeOf, @Nullable UUID roundId, PageQuery query) {
		var ofRound = "and (:roundId::uuid is null or session.round_id = :roundId::uuid)\n";
		List<SessionSummary> items = this.jdbc.sql(SUMMARY + ofRound + """
				order by unit.name collate "vi-x-icu", session.session_id limit :limit offset :offset
				""")
			.param("subtreeOf", subtreeOf)
			.param("roundId", roundId)
			.param("limit", query.limit())
			.param("offset", query.offset())
			.query(RecordRows.of(SessionSummary.class))
			.list();
		long total = this.jdbc.sql("select count(*) " + IN_SUBTREE + ofRound)
			.param("subtreeOf", subtreeOf)
			.param("roundId", roundId)
			.query(Long.class)
			.single();
		return Page.of(items, query, total);
	}

	Optional<SessionView> find(UUID sessionId, UUID subtreeOf) {
		return this.jdbc.sql(SUMMARY + "and session.session_id = :sessionId")
			.param("subtreeOf", subtreeOf)
			.param("sessionId", sessionId)
			.query(RecordRows.of(SessionSummary.class))
			.optional()
			.map(this::view);
	}

	private SessionView view(SessionSummary session) {
		var dossiers = this.dossiers.of(session.sessionId());
		long forwarded = dossiers.stream().filter((dossier) -> dossier.outcome() == Outcome.FORWARDED).count();
		var rules = this.rounds.findRules(session.roundId(), session.unitLevel()).orElse(null);
		return new SessionView(session, (rules == null) ? null : rules.deciding(), quota(rules, forwarded), dossiers);
	}

	private static SessionView.@Nullable QuotaView quota(@Nullable TierRules rules, long forwarded) {
		if (rules == null || rules.quota().equals(ForwardQuota.NONE)) {
			return null;
		}
		return new SessionView.QuotaView(rules.quota().minimum(), rules.quota().maximum(), forwarded);
	}

}
