package vn.thidua.nomination.round;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageQuery;
import vn.thidua.platform.row.RecordRows;

/** Rounds of all programmes. */
@Repository
public class Rounds {

	private final JdbcClient jdbc;

	Rounds(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A round that the unit takes part in: opened by itself or by a unit above it. */
	public Optional<Round> findFor(UUID unitId, UUID roundId) {
		return this.jdbc.sql("""
				select * from round where round_id = ? and owner_unit_id in (select unit_id from unit_ancestry(?))
				""").params(roundId, unitId).query(RecordRows.of(Round.class)).optional();
	}

	Page<Round> pageFor(UUID unitId, PageQuery query) {
		List<Round> items = this.jdbc.sql("""
				select * from round where owner_unit_id in (select unit_id from unit_ancestry(?))
				order by opens_on desc, round_id limit ? offset ?
				""").params(unitId, query.limit(), query.offset()).query(RecordRows.of(Round.class)).list();
		long total = this.jdbc
			.sql("select count(*) from round where owner_unit_id in (select unit_id from unit_ancestry(?))")
			.param(unitId)
			.query(Long.class)
			.single();
		return Page.of(items, query, total);
	}

	/** False when the unit has a round of this programme and period already. */
	boolean add(Round round) {
		return this.jdbc.sql("""
				insert into round (round_id, revision, owner_unit_id, programme, programme_version, name, period,
				  opens_on, last_day, deadline_basis, opened_by_unit_id)
				select :roundId, :revision, :ownerUnitId, :programme, :programmeVersion, :name, :period, :opensOn,
				  :lastDay, :deadlineBasis, :ownerUnitId
				where not exists (select from round
				  where owner_unit_id = :ownerUnitId and programme = :programme and period = :period)
				on conflict (opened_by_unit_id, programme, period) do nothing
				""").paramSource(round).update() == 1;
	}

}
