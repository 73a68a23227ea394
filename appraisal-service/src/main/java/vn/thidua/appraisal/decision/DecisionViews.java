package vn.thidua.appraisal.decision;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageQuery;
import vn.thidua.platform.row.RecordRows;

/** Decisions as those see them whose subtree they were made in. Source: X1. */
@Repository
class DecisionViews {

	private static final String SUMMARY = """
			select decision.*, unit.name as authority_unit_name,
			  (select count(*) from award where award.decision_id = decision.decision_id) as recipients
			from decision join unit_directory unit on unit.unit_id = authority_unit_id
			where authority_unit_id in (select unit_subtree(:subtreeOf))
			""";

	/**
	 * People by given name, the last word; collectives by their whole name. Source: X3.
	 */
	private static final String AWARDS = """
			select award.*, nominee.name as nominee_name, nominee.erased is true as nominee_erased,
			  unit.name as nominating_unit_name
			from award
			  left join nominee using (nominee_id)
			  left join unit_directory unit on unit.unit_id = nominating_unit_id
			where decision_id = ?
			order by given_name(nominee.kind, nominee.name) collate "vi-x-icu", nominee.name collate "vi-x-icu", nomination_id
			""";

	private final JdbcClient jdbc;

	DecisionViews(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Page<DecisionSummary> page(UUID subtreeOf, PageQuery query) {
		List<DecisionSummary> items = this.jdbc
			.sql(SUMMARY
					+ "order by decided_on desc, year desc, sequence desc, decision_id limit :limit offset :offset")
			.param("subtreeOf", subtreeOf)
			.param("limit", query.limit())
			.param("offset", query.offset())
			.query(RecordRows.of(DecisionSummary.class))
			.list();
		long total = this.jdbc.sql("select count(*) from decision where authority_unit_id in (select unit_subtree(?))")
			.param(subtreeOf)
			.query(Long.class)
			.single();
		return Page.of(items, query, total);
	}

	Optional<DecisionView> find(UUID decisionId, UUID subtreeOf) {
		return this.jdbc.sql(SUMMARY + "and decision_id = :decisionId")
			.param("subtreeOf", subtreeOf)
			.param("decisionId", decisionId)
			.query(RecordRows.of(DecisionSummary.class))
			.optional()
			.map((decision) -> new DecisionView(decision, awards(decisionId)));
	}

	private List<DecisionView.AwardView> awards(UUID decisionId) {
		return this.jdbc.sql(AWARDS).param(decisionId).query(RecordRows.of(DecisionView.AwardView.class)).list();
	}

}
