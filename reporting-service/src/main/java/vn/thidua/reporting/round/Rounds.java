package vn.thidua.reporting.round;

import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageQuery;
import vn.thidua.platform.row.RecordRows;

/**
 * The rounds a unit may see: those it takes part in, and those opened below it. Newest
 * first.
 */
@Repository
public class Rounds {

	private final JdbcClient jdbc;

	Rounds(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public Page<RoundView> visibleTo(UUID unitId, PageQuery page) {
		var rounds = this.jdbc
			.sql("""
					select round_id, unit_id, programme, programme_version, name, period, opens_on, last_day, deciding_level,
					  closed_at
					from round_view
					where unit_id in (select unit_id from unit_ancestry(:unit) union select unit_subtree(:unit))
					order by opens_on desc, last_day desc, round_id desc
					limit :limit offset :offset
					""")
			.param("unit", unitId)
			.param("limit", page.limit())
			.param("offset", page.offset())
			.query(RecordRows.of(RoundView.class))
			.list();
		var total = this.jdbc.sql("""
				select count(*) from round_view
				where unit_id in (select unit_id from unit_ancestry(:unit) union select unit_subtree(:unit))
				""").param("unit", unitId).query(Long.class).single();
		return Page.of(rounds, page, total);
	}

	public Optional<RoundView> find(UUID roundId, UUID visibleTo) {
		return this.jdbc
			.sql("""
					select round_id, unit_id, programme, programme_version, name, period, opens_on, last_day, deciding_level,
					  closed_at
					from round_view
					where round_id = :round
					  and unit_id in (select unit_id from unit_ancestry(:unit) union select unit_subtree(:unit))
					""")
			.param("round", roundId)
			.param("unit", visibleTo)
			.query(RecordRows.of(RoundView.class))
			.optional();
	}

}
