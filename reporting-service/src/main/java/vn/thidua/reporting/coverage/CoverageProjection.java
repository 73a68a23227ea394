package vn.thidua.reporting.coverage;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import vn.thidua.reporting.projection.Columns;

/**
 * Writes {@code coverage_view} and {@code coverage_tier_view}: counts what stands in the
 * nominations and awards of a unit, anew each time.
 */
@Repository
public class CoverageProjection {

	/**
	 * Held before counting: two instances that count the same unit at the same time would
	 * each miss the other's nominations, and the later one would write the smaller
	 * figure. In one order, so that they don't wait for each other in a circle.
	 */
	private static final String LOCK = """
			select round_id from coverage_view
			where (round_id, unit_id) in (select * from unnest(?, ?))
			order by round_id, unit_id
			for update
			""";

	private static final String COUNT = """
			with counted as (
			  select affected.round_id, affected.unit_id,
			    count(nomination.submitted_version) as submitted,
			    count(*) filter (where nomination.on_time) as on_time,
			    count(*) filter (where not nomination.on_time) as late,
			    count(*) filter (where nomination.appraised_outcome = 'PROPOSED') as proposed,
			    (select count(distinct nomination_id) from award_view
			      where award_view.round_id = affected.round_id
			        and award_view.nominating_unit_id = affected.unit_id) as awarded
			  from unnest(?, ?) as affected (round_id, unit_id)
			  left join nomination_view nomination on nomination.round_id = affected.round_id
			    and nomination.nominating_unit_id = affected.unit_id
			  group by affected.round_id, affected.unit_id
			)
			update coverage_view set submitted = counted.submitted, on_time = counted.on_time, late = counted.late,
			  proposed = counted.proposed, awarded = counted.awarded
			from counted
			where coverage_view.round_id = counted.round_id and coverage_view.unit_id = counted.unit_id
			""";

	private static final String COUNT_BY_TIER = """
			insert into coverage_tier_view (round_id, unit_id, step, appraised_by_unit_id, appraised, forwarded)
			select affected.round_id, affected.unit_id, appraisal.step, appraisal.appraised_by_unit_id,
			  count(*) filter (where appraisal.outcome <> 'RETURNED'),
			  count(*) filter (where appraisal.outcome = 'FORWARDED')
			from unnest(?, ?) as affected (round_id, unit_id)
			join nomination_view nomination on nomination.round_id = affected.round_id
			  and nomination.nominating_unit_id = affected.unit_id
			join nomination_appraisal appraisal on appraisal.nomination_id = nomination.nomination_id
			group by affected.round_id, affected.unit_id, appraisal.step, appraisal.appraised_by_unit_id
			""";

	private final JdbcClient jdbc;

	CoverageProjection(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Counts these units anew before the running transaction commits, once for all that
	 * it changes.
	 */
	public void recount(Collection<UnitInRound> affected) {
		if (TransactionSynchronizationManager.getResource(this) instanceof Recount recount) {
			recount.affected.addAll(affected);
		}
		else {
			var recount = new Recount(new HashSet<>(affected));
			TransactionSynchronizationManager.registerSynchronization(recount);
			TransactionSynchronizationManager.bindResource(this, recount);
		}
	}

	private void count(List<UnitInRound> affected) {
		execute("""
				insert into coverage_view (round_id, unit_id)
				select * from unnest(?, ?) as affected (round_id, unit_id) order by round_id, unit_id
				on conflict do nothing
				""", affected);
		this.jdbc.sql(LOCK).params(columns(affected)).query().listOfRows();
		execute(COUNT, affected);
		execute("delete from coverage_tier_view where (round_id, unit_id) in (select * from unnest(?, ?))", affected);
		execute(COUNT_BY_TIER, affected);
	}

	private void execute(String sql, List<UnitInRound> affected) {
		this.jdbc.sql(sql).params(columns(affected)).update();
	}

	private static List<?> columns(List<UnitInRound> affected) {
		var column = new Columns<>(affected);
		return List.of(column.of("uuid", UnitInRound::roundId), column.of("uuid", UnitInRound::unitId));
	}

	private final class Recount implements TransactionSynchronization {

		private final Set<UnitInRound> affected;

		private Recount(Set<UnitInRound> affected) {
			this.affected = affected;
		}

		@Override
		public void beforeCommit(boolean readOnly) {
			if (!this.affected.isEmpty()) {
				count(List.copyOf(this.affected));
			}
		}

		@Override
		public void afterCompletion(int status) {
			TransactionSynchronizationManager.unbindResource(CoverageProjection.this);
		}

	}

}
