package vn.thidua.reporting.coverage;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.thidua.eventing.CollectedUntilCommit;
import vn.thidua.reporting.projection.Columns;

/**
 * Writes {@code coverage_view} and {@code coverage_tier_view}: adds to each unit's
 * figures what a transaction changed in its nominations and awards, so that the work is
 * that of the change, however long the round's history.
 */
@Repository
public class CoverageProjection {

	private static final String ADD_TO_UNITS = """
			insert into coverage_view as known (round_id, unit_id, submitted, on_time, late, proposed, awarded)
			select round_id, unit_id, sum(submitted), sum(on_time), sum(late), sum(proposed), sum(awarded)
			from unnest(?, ?, ?, ?, ?, ?, ?)
			  as change (round_id, unit_id, submitted, on_time, late, proposed, awarded)
			group by round_id, unit_id
			order by round_id, unit_id
			on conflict (round_id, unit_id) do update set submitted = known.submitted + excluded.submitted,
			  on_time = known.on_time + excluded.on_time, late = known.late + excluded.late,
			  proposed = known.proposed + excluded.proposed, awarded = known.awarded + excluded.awarded
			""";

	private static final String ADD_TO_TIERS = """
			insert into coverage_tier_view as known (round_id, unit_id, step, appraised_by_unit_id, appraised, forwarded)
			select round_id, unit_id, step, appraised_by_unit_id, sum(appraised), sum(forwarded)
			from unnest(?, ?, ?, ?, ?, ?)
			  as change (round_id, unit_id, step, appraised_by_unit_id, appraised, forwarded)
			group by round_id, unit_id, step, appraised_by_unit_id
			having sum(appraised) <> 0 or sum(forwarded) <> 0
			order by round_id, unit_id, step, appraised_by_unit_id
			on conflict (round_id, unit_id, step, appraised_by_unit_id) do update
			set appraised = known.appraised + excluded.appraised, forwarded = known.forwarded + excluded.forwarded
			""";

	/** A finding that was overtaken leaves nothing, as if it had come too late. */
	private static final String DELETE_EMPTY_TIERS = """
			delete from coverage_tier_view
			where appraised = 0 and (round_id, unit_id) in (select * from unnest(?, ?))
			""";

	private final JdbcClient jdbc;

	private final CollectedUntilCommit<CoverageChange> changes = new CollectedUntilCommit<>(this::write);

	CoverageProjection(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Adds to the figures of units before the running transaction commits. */
	public void add(List<UnitChange> changes) {
		this.changes.addAll(changes);
	}

	/** Adds to the figures of tiers before the running transaction commits. */
	public void addByTier(List<TierChange> changes) {
		this.changes.addAll(changes);
	}

	/**
	 * Once per transaction and in one order, so that two instances that count the same
	 * units don't wait for each other in a circle.
	 */
	private void write(List<CoverageChange> changes) {
		addToUnits(changes.stream().filter(UnitChange.class::isInstance).map(UnitChange.class::cast).toList());
		addToTiers(changes.stream().filter(TierChange.class::isInstance).map(TierChange.class::cast).toList());
	}

	private void addToUnits(List<UnitChange> changes) {
		if (changes.isEmpty()) {
			return;
		}
		var column = new Columns<>(changes);
		this.jdbc.sql(ADD_TO_UNITS)
			.param(column.of("uuid", UnitChange::roundId))
			.param(column.of("uuid", UnitChange::unitId))
			.param(column.of("int", UnitChange::submitted))
			.param(column.of("int", UnitChange::onTime))
			.param(column.of("int", UnitChange::late))
			.param(column.of("int", UnitChange::proposed))
			.param(column.of("int", UnitChange::awarded))
			.update();
	}

	private void addToTiers(List<TierChange> changes) {
		if (changes.isEmpty()) {
			return;
		}
		var column = new Columns<>(changes);
		var roundIds = column.of("uuid", TierChange::roundId);
		var unitIds = column.of("uuid", TierChange::unitId);
		this.jdbc.sql(ADD_TO_TIERS)
			.param(roundIds)
			.param(unitIds)
			.param(column.of("int", TierChange::step))
			.param(column.of("uuid", TierChange::appraisedByUnitId))
			.param(column.of("int", TierChange::appraised))
			.param(column.of("int", TierChange::forwarded))
			.update();
		this.jdbc.sql(DELETE_EMPTY_TIERS).param(roundIds).param(unitIds).update();
	}

}
