package vn.thidua.nomination.listing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import vn.thidua.nomination.nominee.ListedUnits;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageQuery;
import vn.thidua.platform.row.RecordRows;

/** Nominations of a unit and all below it. */
@Repository
public class NominationViews {

	static final String COLUMNS = """
			select nomination.nomination_id, nomination.revision, nomination.round_id, nominee_id,
			  nominee.name as nominee_name, nominee.erased_at is not null as nominee_erased, nominee_kind,
			  nominating_unit_id,
			  unit_name_on(coalesce(nominated_by_unit_id, nominating_unit_id),
			    (submitted_at at time zone 'Asia/Ho_Chi_Minh')::date) as nominating_unit_name,
			  state, step, submitted_to_unit_id, submitted_at, on_time, exists (
			    select from nomination as earlier join award on award.nomination_id = earlier.nomination_id
			      join round as of_award on of_award.round_id = earlier.round_id
			    where earlier.nominee_id = nomination.nominee_id
			      and earlier.nomination_id <> nomination.nomination_id
			      and award.revoked_on is null
			      and periods_overlap(of_award.period, round.period)) as already_rewarded,
			  (select bool_and(award.revoked_on is not null) from award
			    where award.nomination_id = nomination.nomination_id) is true as award_revoked
			from nomination join nominee using (nominee_id)
			  join round on round.round_id = nomination.round_id
			""";

	private final JdbcClient jdbc;

	private final ListedUnits units;

	NominationViews(JdbcClient jdbc, ListedUnits units) {
		this.jdbc = jdbc;
		this.units = units;
	}

	@Transactional(readOnly = true)
	public Page<NominationView> page(UUID scope, NominationFilter filter, PageQuery query) {
		var listed = this.units.find(scope, filter.unit(), filter.search());
		var list = new NominationList(filter, listed, scope);
		List<NominationView> items = this.jdbc.sql(list.page())
			.params(list.parameters())
			.param("limit", query.limit())
			.param("offset", query.offset())
			.query(RecordRows.of(NominationView.class))
			.list();
		long total = this.jdbc.sql(list.count()).params(list.parameters()).query(Long.class).single();
		return Page.countedUpTo(NominationList.COUNTED, items, query, total);
	}

	public Optional<NominationView> find(UUID scope, UUID nominationId) {
		return this.jdbc.sql(COLUMNS + """
				where nomination.nomination_id = :id and nominating_unit_id in (select unit_subtree(:scope))
				  and (state <> 'DRAFT' or nominating_unit_id = :scope)
				""")
			.param("id", nominationId)
			.param("scope", scope)
			.query(RecordRows.of(NominationView.class))
			.optional();
	}

}
