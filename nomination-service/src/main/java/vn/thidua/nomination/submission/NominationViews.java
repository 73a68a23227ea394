package vn.thidua.nomination.submission;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageQuery;
import vn.thidua.platform.row.RecordRows;

/** Nominations of a unit and all below it. */
@Repository
class NominationViews {

	private static final String COLUMNS = """
			select nomination_id, nomination.revision, round_id, nominee.name as nominee_name, nominee_kind,
			  nominating_unit_id,
			  unit_name_on(coalesce(nominated_by_unit_id, nominating_unit_id),
			    (submitted_at at time zone 'Asia/Ho_Chi_Minh')::date) as nominating_unit_name, state, step, submitted_to_unit_id, submitted_at,
			  on_time
			from nomination join nominee using (nominee_id)
			""";

	private static final String SCOPE = """
			where nominating_unit_id in (select unit_subtree(:scope))
			  and (:round::uuid is null or round_id = :round)
			""";

	/** People by given name, which is the last word. */
	private static final String ORDER = """
			order by regexp_replace(nominee.name, '^.* ', '') collate "vi-x-icu", nominee.name collate "vi-x-icu",
			  nomination_id
			limit :limit offset :offset
			""";

	private final JdbcClient jdbc;

	NominationViews(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Page<NominationView> page(UUID scope, @Nullable UUID roundId, PageQuery query) {
		List<NominationView> items = this.jdbc.sql(COLUMNS + SCOPE + ORDER)
			.param("scope", scope)
			.param("round", roundId)
			.param("limit", query.limit())
			.param("offset", query.offset())
			.query(RecordRows.of(NominationView.class))
			.list();
		long total = this.jdbc.sql("select count(*) from nomination " + SCOPE)
			.param("scope", scope)
			.param("round", roundId)
			.query(Long.class)
			.single();
		return Page.of(items, query, total);
	}

	Optional<NominationView> find(UUID scope, UUID nominationId) {
		return this.jdbc.sql(COLUMNS + "where nomination_id = ? and nominating_unit_id in (select unit_subtree(?))")
			.params(nominationId, scope)
			.query(RecordRows.of(NominationView.class))
			.optional();
	}

}
