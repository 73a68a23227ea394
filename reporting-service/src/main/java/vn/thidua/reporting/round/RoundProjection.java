package vn.thidua.reporting.round;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.thidua.contracts.round.RoundClosedV1;
import vn.thidua.contracts.round.RoundDeadlineMovedV1;
import vn.thidua.contracts.round.RoundOpenedV1;
import vn.thidua.eventing.inbox.Received;
import vn.thidua.reporting.projection.Columns;

/** Writes {@code round_view} and the quotas of its rules. */
@Repository
class RoundProjection {

	private final JdbcClient jdbc;

	RoundProjection(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void opened(Received<RoundOpenedV1> received) {
		var round = received.body();
		int written = this.jdbc.sql("""
				insert into round_view as known (round_id, version, unit_id, programme, programme_version, name, period,
				  opens_on, last_day, deciding_level)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
				on conflict (round_id) do update set version = excluded.version, unit_id = excluded.unit_id,
				  programme = excluded.programme, programme_version = excluded.programme_version,
				  name = excluded.name, period = excluded.period, opens_on = excluded.opens_on,
				  last_day = excluded.last_day, deciding_level = excluded.deciding_level
				where known.version < excluded.version
				""")
			.params(round.roundId(), received.aggregateVersion(), round.unitId(), round.programme(),
					round.programmeVersion(), round.name(), round.period(), round.opensOn(), round.lastDay(),
					round.decidingLevel())
			.update();
		if (written > 0) {
			replaceQuotas(round.roundId(), round.quotas());
		}
	}

	void deadlineMoved(Received<RoundDeadlineMovedV1> received) {
		var moved = received.body();
		this.jdbc.sql("""
				update round_view set version = :version, last_day = :lastDay, deadline_moved_to = :lastDay
				where round_id = :round and version < :version
				""")
			.param("round", moved.roundId())
			.param("version", received.aggregateVersion())
			.param("lastDay", moved.lastDay())
			.update();
	}

	void closed(Received<RoundClosedV1> received) {
		var closed = received.body();
		this.jdbc.sql("""
				update round_view set version = :version, closed_at = :closedAt
				where round_id = :round and version < :version
				""")
			.param("round", closed.roundId())
			.param("version", received.aggregateVersion())
			.param("closedAt", Timestamp.from(closed.closedAt()))
			.update();
	}

	private void replaceQuotas(UUID roundId, List<RoundOpenedV1.Quota> quotas) {
		this.jdbc.sql("delete from round_quota where round_id = ?").param(roundId).update();
		var column = new Columns<>(quotas);
		this.jdbc.sql("""
				insert into round_quota (round_id, position, level, act, measure, count, together)
				select ?, position, level, act, measure, count, together
				from unnest(?, ?, ?, ?, ?) with ordinality
				  as quota (level, act, measure, count, together, position)
				""")
			.param(roundId)
			.param(column.of("text", RoundOpenedV1.Quota::level))
			.param(column.of("text", RoundOpenedV1.Quota::act))
			.param(column.of("text", RoundOpenedV1.Quota::measure))
			.param(column.of("int", RoundOpenedV1.Quota::count))
			.param(column.of("boolean", RoundOpenedV1.Quota::together))
			.update();
	}

}
