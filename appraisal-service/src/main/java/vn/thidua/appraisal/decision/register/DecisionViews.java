package vn.thidua.appraisal.decision.register;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageQuery;
import vn.thidua.platform.row.RecordRows;
import vn.thidua.platform.security.Caller;

/** Decisions as those see them whose subtree they were made in. Source: X1. */
@Repository
class DecisionViews {

	static final String FILTERED = """
			decision.authority_unit_id in (select unit_subtree(:subtreeOf))
			  and (:number::text is null or decision.number ilike :number)
			  and (:kind::text is null or decision.kind = :kind)
			  and (:year::int is null or decision.year = :year)
			  and (:round::uuid is null or decision.round_id = :round)
			  and (search_words(:recipient) is null or decision.decision_id in (
			    select award.decision_id from nominee join award using (nominee_id)
			    where words @@ search_words(:recipient)
			    union all
			    select award_revocation.decision_id
			    from nominee join award using (nominee_id) join award_revocation using (award_id)
			    where words @@ search_words(:recipient)))
			""";

	private static final String SUMMARY = """
			select decision.*, unit.name as authority_unit_name,
			  (select count(*) from award where award.decision_id = decision.decision_id)
			    + (select count(*) from award_revocation where award_revocation.decision_id = decision.decision_id)
			    as recipients,
			  (select count(*) from award join award_revocation using (award_id)
			    where award.decision_id = decision.decision_id) as revoked
			from decision join unit_directory unit on unit.unit_id = authority_unit_id
			""";

	/**
	 * People by given name, the last word; collectives by their whole name. Source: X3.
	 */
	private static final String AWARDS = """
			select award.*, nominee.name as nominee_name, nominee.erased is true as nominee_erased,
			  unit.name as nominating_unit_name, revoking.decided_on as revoked_on,
			  revoking.number as revoked_by_number, reason_code as revocation_reason_code,
			  case when not dossier_is_hidden_from(award.nomination_id, :subject) then revocation_reason.reason end
			    as revocation_reason
			from award
			  left join nominee using (nominee_id)
			  left join unit_directory unit on unit.unit_id = nominating_unit_id
			  left join award_revocation using (award_id)
			  left join revocation_reason using (award_id)
			  left join decision revoking on revoking.decision_id = award_revocation.decision_id
			where award.decision_id = :decision or award_revocation.decision_id = :decision
			order by given_name(nominee.kind, nominee.name) collate "vi-x-icu", nominee.name collate "vi-x-icu", nomination_id
			""";

	private final JdbcClient jdbc;

	DecisionViews(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Page<DecisionSummary> page(UUID subtreeOf, DecisionFilter filter, PageQuery query) {
		List<DecisionSummary> items = filtered(
				SUMMARY + "where " + FILTERED
						+ "order by decided_on desc, year desc, sequence desc, decision_id limit :limit offset :offset",
				subtreeOf, filter)
			.param("limit", query.limit())
			.param("offset", query.offset())
			.query(RecordRows.of(DecisionSummary.class))
			.list();
		long total = filtered("select count(*) from decision where " + FILTERED, subtreeOf, filter).query(Long.class)
			.single();
		return Page.of(items, query, total);
	}

	private JdbcClient.StatementSpec filtered(String sql, UUID subtreeOf, DecisionFilter filter) {
		return this.jdbc.sql(sql)
			.param("subtreeOf", subtreeOf)
			.param("number", filter.numberPattern())
			.param("kind", (filter.kind() == null) ? null : filter.kind().name())
			.param("year", filter.year())
			.param("round", filter.round())
			.param("recipient", filter.recipient());
	}

	/** What was decided is public; the wording of a reason is not for those recused. */
	Optional<DecisionView> find(UUID decisionId, Caller caller) {
		return this.jdbc
			.sql(SUMMARY + "where authority_unit_id in (select unit_subtree(:subtreeOf)) and decision_id = :decisionId")
			.param("subtreeOf", caller.unitId())
			.param("decisionId", decisionId)
			.query(RecordRows.of(DecisionSummary.class))
			.optional()
			.map((decision) -> new DecisionView(decision, awards(decisionId, caller)));
	}

	private List<DecisionView.AwardView> awards(UUID decisionId, Caller caller) {
		return this.jdbc.sql(AWARDS)
			.param("decision", decisionId)
			.param("subject", caller.subject())
			.query(RecordRows.of(DecisionView.AwardView.class))
			.list();
	}

}
