package vn.thidua.nomination.nominee;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageQuery;
import vn.thidua.platform.row.RecordRows;

/** Nominees of a unit and all below it. */
@Repository
class NomineeViews {

	/** No deeper page is shown. */
	static final int DEPTH = 10_000;

	/** No more rows are counted, nor more found by a search. */
	private static final int COUNTED = 1_000;

	/** By given name, then by family and middle names. Source: X3. */
	private static final String ORDER = """
			order by given_name collate "vi-x-icu", family_names collate "vi-x-icu", nominee_id""";

	private static final String COLUMNS = """
			select nominee_id, revision, nominee.unit_id, unit.name as unit_name, kind, nominee.name, birth_year,
			  consent_to_publish, erased_at
			from nominee join unit_directory unit on unit.unit_id = nominee.unit_id
			""";

	/** Read off the index that is in order. */
	private static final String ALL = "with page as (select nominee_id from nominee %s %s limit :limit offset :offset)";

	/** What is found together may lie far apart in order: it is found first. */
	private static final String FOUND = """
			with found as materialized (
			  select nominee_id, given_name, family_names from nominee %s and words @@ :words::tsquery limit :counted),
			page as (select nominee_id from found %s limit :limit offset :offset)
			""";

	/** Few have more than a handful; the bound keeps an answer small whatever happens. */
	private static final String NOMINATIONS = """
			select nomination_id, round_id, round.name as round_name, period, state, step, submitted_at,
			  decision_number, decided_on, revoked_by_number, revoked_on
			from nomination join round using (round_id)
			  left join lateral (
			    select decision_number, decided_on, revoked_by_number, revoked_on
			    from award where award.nomination_id = nomination.nomination_id
			    order by revoked_on is not null, decided_on desc limit 1) as awarded on true
			where nominee_id = ? order by submitted_at desc, nomination_id limit 1000
			""";

	private final JdbcClient jdbc;

	private final ListedUnits units;

	NomineeViews(JdbcClient jdbc, ListedUnits units) {
		this.jdbc = jdbc;
		this.units = units;
	}

	/** Whoever was erased is in no list. */
	@Transactional(readOnly = true)
	public Page<NomineeView> page(UUID scope, NomineeFilter filter, PageQuery query) {
		var listed = this.units.find(scope, filter.unit(), filter.search());
		String words = listed.names().query();
		String where = "where " + listed.within("unit_id") + " and erased_at is null";
		var parameters = Map.of("words", words, "units", listed.unitIds(), "counted", COUNTED + 1, "limit",
				query.limit(), "offset", query.offset());
		List<NomineeView> items = this.jdbc
			.sql((words.isEmpty() ? ALL : FOUND).formatted(where, ORDER) + COLUMNS + "join page using (nominee_id) "
					+ ORDER)
			.params(parameters)
			.query(RecordRows.of(NomineeView.class))
			.list();
		String found = words.isEmpty() ? "" : " and words @@ :words::tsquery";
		long total = this.jdbc
			.sql("select count(*) from (select from nominee " + where + found + " limit :counted) as counted")
			.params(parameters)
			.query(Long.class)
			.single();
		return Page.countedUpTo(COUNTED, items, query, total);
	}

	@Transactional(readOnly = true)
	public Optional<NomineeHistory> find(UUID scope, UUID nomineeId) {
		return this.jdbc.sql(COLUMNS + "where nominee_id = ? and nominee.unit_id in (select unit_subtree(?))")
			.params(nomineeId, scope)
			.query(RecordRows.of(NomineeView.class))
			.optional()
			.map((nominee) -> new NomineeHistory(nominee, nominations(nomineeId)));
	}

	private List<NomineeHistory.NominatedIn> nominations(UUID nomineeId) {
		return this.jdbc.sql(NOMINATIONS)
			.param(nomineeId)
			.query(RecordRows.of(NomineeHistory.NominatedIn.class))
			.list();
	}

}
