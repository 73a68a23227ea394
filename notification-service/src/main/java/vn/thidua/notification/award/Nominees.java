package vn.thidua.notification.award;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Who nominees are. Erasure is final: what is told of her afterwards is not kept. */
@Repository
class Nominees {

	private static final String DESCRIBE = """
			insert into nominee (nominee_id, version, kind, name, consent_to_publish, changed_at)
			values (?, ?, ?, ?, ?, ?)
			on conflict (nominee_id) do update set version = excluded.version, kind = excluded.kind,
			  name = excluded.name, consent_to_publish = excluded.consent_to_publish, changed_at = excluded.changed_at
			where nominee.version < excluded.version and not nominee.erased
			""";

	private static final String ERASE = """
			insert into nominee (nominee_id, erased, changed_at) values (?, true, ?)
			on conflict (nominee_id) do update set kind = null, name = null, consent_to_publish = false, erased = true,
			  changed_at = excluded.changed_at
			where not nominee.erased
			""";

	private static final int ROWS_AT_A_TIME = 500;

	private final JdbcTemplate jdbc;

	private final Clock clock;

	Nominees(JdbcTemplate jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	void describe(List<Described> nominees) {
		this.jdbc.batchUpdate(DESCRIBE, nominees, ROWS_AT_A_TIME, (insert, described) -> {
			insert.setObject(1, described.nomineeId());
			insert.setLong(2, described.version());
			insert.setString(3, described.nominee().kind().name());
			insert.setString(4, described.nominee().name());
			insert.setBoolean(5, described.nominee().consentToPublish());
			insert.setTimestamp(6, Timestamp.from(described.at()));
		});
	}

	void erase(UUID nomineeId) {
		this.jdbc.update(ERASE, nomineeId, Timestamp.from(this.clock.instant()));
	}

	/**
	 * A nominee as she was described.
	 *
	 * @param nomineeId who
	 * @param version grows with each description
	 * @param nominee what she is
	 * @param at when
	 */
	record Described(UUID nomineeId, long version, Nominee nominee, Instant at) {
	}

}
