package vn.thidua.reporting.nomination;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

import vn.thidua.contracts.round.RoundDeadlineMovedV1;
import vn.thidua.eventing.inbox.Received;
import vn.thidua.platform.row.RecordRows;
import vn.thidua.reporting.coverage.CoverageProjection;
import vn.thidua.reporting.coverage.UnitChange;

/**
 * Judges nominations by the last day that holds now: {@code on_time} of
 * {@code nomination_view} and the figures that follow from it. Source: N3.
 */
@Repository
class DeadlineProjection {

	private final JdbcClient jdbc;

	private final CoverageProjection coverage;

	DeadlineProjection(JdbcClient jdbc, CoverageProjection coverage) {
		this.jdbc = jdbc;
		this.coverage = coverage;
	}

	/**
	 * Until the transaction ends no deadline of these rounds moves: a submission that is
	 * written meanwhile would not be judged by it.
	 */
	void hold(List<UUID> roundIds) {
		this.jdbc.sql("""
				select pg_advisory_xact_lock_shared(hashtextextended('deadline ' || round_id, 0))
				from (select distinct round_id from unnest(?) as told (round_id) order by round_id) as round
				""").param(new SqlArrayValue("uuid", roundIds.toArray())).query((row) -> {
		});
	}

	/** Of several told at once the newest of each round holds. */
	void moved(List<Received<RoundDeadlineMovedV1>> told) {
		told.stream()
			.collect(Collectors.toMap((received) -> received.body().roundId(), Function.identity(),
					BinaryOperator.maxBy(Comparator.comparingLong(Received::aggregateVersion))))
			.values()
			.forEach(this::moved);
	}

	private void moved(Received<RoundDeadlineMovedV1> received) {
		UUID roundId = received.body().roundId();
		this.jdbc.sql("select pg_advisory_xact_lock(hashtextextended('deadline ' || ?, 0))")
			.param(roundId.toString())
			.query((row) -> {
			});
		this.coverage.add(this.jdbc.sql("""
				with judged as (
				  update nomination_view
				  set on_time = (first_submitted_at at time zone 'Asia/Ho_Chi_Minh')::date <= :lastDay
				  where round_id = :round and submitted_version is not null
				    and on_time <> ((first_submitted_at at time zone 'Asia/Ho_Chi_Minh')::date <= :lastDay)
				    and not exists (select from round_view where round_id = :round and version > :version)
				  returning round_id, nominating_unit_id as unit_id, case when on_time then 1 else -1 end as became
				)
				select round_id, unit_id, 0 as submitted, sum(became) as on_time, -sum(became) as late, 0 as proposed,
				  0 as awarded
				from judged group by round_id, unit_id
				""")
			.param("round", roundId)
			.param("version", received.aggregateVersion())
			.param("lastDay", received.body().lastDay())
			.query(RecordRows.of(UnitChange.class))
			.list());
	}

}
