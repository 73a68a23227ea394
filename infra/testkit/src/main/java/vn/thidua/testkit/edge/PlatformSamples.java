package vn.thidua.testkit.edge;

import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Samples for the operations that every service has.
 *
 * @param database the service's database
 * @param toRead a parked event of the own unit that stays as it is
 * @param toReplay one to replay
 * @param toDiscard one to discard
 */
record PlatformSamples(JdbcClient database, long toRead, long toReplay, long toDiscard) {

	/** Parks events about a unit. */
	static PlatformSamples parked(JdbcClient database, UUID unit) {
		return new PlatformSamples(database, park(database, unit), park(database, unit), park(database, unit));
	}

	/**
	 * The samples by operation.
	 * @param projects whether the service keeps projections
	 */
	Map<String, Sample> all(boolean projects) {
		var parked = Sample.request();
		var projections = projects ? Sample.forEveryUnit() : Sample.request().reachedFrom();
		return Map.of("parked-events-list", Sample.listing("id", this.toRead), "parked-events-show",
				parked.path("id", this.toRead), "parked-events-replay", parked.path("id", this.toReplay),
				"parked-events-discard", parked.path("id", this.toDiscard), "projection-replays-progress", projections,
				"projection-replays-start", projections);
	}

	/** Nobody else is to find them. */
	void clearAway() {
		this.database.sql("delete from parked_event where id in (?, ?, ?)")
			.params(this.toRead, this.toReplay, this.toDiscard)
			.update();
	}

	/** What a Kafka record that can't be applied leaves behind. */
	private static long park(JdbcClient database, UUID unit) {
		return database.sql("""
				insert into parked_event (topic, partition, "offset", key, unit_id, reason)
				values ('thidua.of-a-test', 0, (select -1 - count(*) from parked_event), ?, ?, 'made by a test')
				returning id
				""").params(UUID.randomUUID().toString(), unit).query(Long.class).single();
	}

}
