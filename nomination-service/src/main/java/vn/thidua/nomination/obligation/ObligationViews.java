package vn.thidua.nomination.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageQuery;
import vn.thidua.platform.row.RecordRows;

/**
 * Obligations for reading. Nominations are not counted here: the work is that of the
 * units, however many they nominate.
 */
@Repository
class ObligationViews {

	private static final String ROWS = """
			select round_id, round.name as round_name, obligation.unit_id, unit.name as unit_name,
			  unit.parent_id as parent_unit_id, obligation.level, act, measure, together, required, received, due_on,
			  remind_on, state
			from obligation join round using (round_id) join unit_directory unit on unit.unit_id = obligation.unit_id
			""";

	/** Of the unit and all below it, and what it owes jointly with others. */
	private static final String IN_SCOPE = """
			where round_id = :round and (obligation.unit_id in (select unit_subtree(:scope))
			  or together and (obligation.unit_id, obligation.level)
			    = (select parent_id, level from unit_directory where unit_id = :scope))
			""";

	private static final String OF_STATE = " and (:state::text is null or state = :state)";

	/** What the unit itself, or jointly with others, has still to send. */
	private static final String MINE = """
			where round.closed_at is null and round.opens_on <= :today and state <> 'MET'
			  and (obligation.unit_id = :unit and not together
			    or together and (obligation.unit_id, obligation.level)
			      = (select parent_id, level from unit_directory where unit_id = :unit))
			""";

	private final JdbcClient jdbc;

	ObligationViews(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Units in Vietnamese order. */
	List<ObligationView> page(UUID scope, UUID roundId, @Nullable ObligationState state, PageQuery query) {
		return this.jdbc.sql(ROWS + IN_SCOPE + OF_STATE + """
				 order by unit.name collate "vi-x-icu", obligation.unit_id, obligation.level, act
				limit :limit offset :offset
				""")
			.param("round", roundId)
			.param("scope", scope)
			.param("state", (state == null) ? null : state.name())
			.param("limit", query.limit())
			.param("offset", query.offset())
			.query(RecordRows.of(ObligationView.class))
			.list();
	}

	ObligationTotals totals(UUID scope, UUID roundId) {
		return this.jdbc.sql("""
				select count(*) filter (where state = 'OWED') as owed,
				  count(*) filter (where state = 'DUE_SOON') as due_soon,
				  count(*) filter (where state = 'MISSED') as missed, count(*) filter (where state = 'MET') as met
				from obligation
				""" + IN_SCOPE)
			.param("round", roundId)
			.param("scope", scope)
			.query(RecordRows.of(ObligationTotals.class))
			.single();
	}

	/** What is due first comes first. */
	Page<ObligationView> owedBy(UUID unitId, LocalDate today, PageQuery query) {
		var items = this.jdbc
			.sql(ROWS + MINE + "order by due_on, round_id, obligation.level, act limit :limit offset :offset")
			.param("unit", unitId)
			.param("today", today)
			.param("limit", query.limit())
			.param("offset", query.offset())
			.query(RecordRows.of(ObligationView.class))
			.list();
		long total = this.jdbc.sql("select count(*) from obligation join round using (round_id) " + MINE)
			.param("unit", unitId)
			.param("today", today)
			.query(Long.class)
			.single();
		return Page.of(items, query, total);
	}

}
