package vn.thidua.appraisal.round;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rounds this service was told of. */
@Repository
public class Rounds {

	private final JdbcClient jdbc;

	private final Criteria criteria;

	Rounds(JdbcClient jdbc, Criteria criteria) {
		this.jdbc = jdbc;
		this.criteria = criteria;
	}

	/**
	 * What a round asks of a session of a level, or an exception asks instead; nothing
	 * while the round is not known here yet.
	 */
	public Optional<TierRules> findRules(UUID roundId, String level, UUID sessionId) {
		return this.jdbc.sql("""
				select round.deciding_level = :level as deciding,
				  case when exception.session_id is null then quota.minimum else exception.minimum end as minimum,
				  case when exception.session_id is null then quota.maximum else exception.maximum end as maximum
				from round left join forward_quota quota on quota.round_id = round.round_id and quota.level = :level
				  left join quota_exception exception on exception.session_id = :sessionId
				where round.round_id = :roundId
				""")
			.param("sessionId", sessionId)
			.param("roundId", roundId)
			.param("level", level)
			.query((row, number) -> new TierRules(row.getBoolean("deciding"),
					new ForwardQuota(row.getObject("minimum", Integer.class), row.getObject("maximum", Integer.class))))
			.optional();
	}

	/** Keeps the newer of what is known and what is told. */
	void keep(Round round) {
		int newer = this.jdbc.sql("""
				insert into round (round_id, version, name, last_day, deciding_level)
				values (:roundId, :version, :name, :lastDay, :decidingLevel)
				on conflict (round_id) do update set version = excluded.version, name = excluded.name,
				  last_day = excluded.last_day, deciding_level = excluded.deciding_level
				where round.version < excluded.version
				""")
			.param("roundId", round.roundId())
			.param("version", round.version())
			.param("name", round.name())
			.param("lastDay", round.lastDay())
			.param("decidingLevel", round.decidingLevel())
			.update();
		if (newer == 1) {
			this.jdbc.sql("delete from forward_quota where round_id = ?").param(round.roundId()).update();
			round.forwardQuotas().forEach((level, quota) -> add(round.roundId(), level, quota));
			this.jdbc.sql("delete from criterion where round_id = ?").param(round.roundId()).update();
			this.criteria.addAll(round.roundId(), round.criteria());
		}
	}

	/** Keeps the newer of what is known and what is told. */
	void moveDeadline(UUID roundId, long version, LocalDate lastDay) {
		this.jdbc
			.sql("update round set version = :version, last_day = :lastDay where round_id = :id and version < :version")
			.param("id", roundId)
			.param("version", version)
			.param("lastDay", lastDay)
			.update();
	}

	private void add(UUID roundId, String level, ForwardQuota quota) {
		this.jdbc.sql("insert into forward_quota (round_id, level, minimum, maximum) values (?, ?, ?, ?)")
			.param(roundId)
			.param(level)
			.param(quota.minimum())
			.param(quota.maximum())
			.update();
	}

}
