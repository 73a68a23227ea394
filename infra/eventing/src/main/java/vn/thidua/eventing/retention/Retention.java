package vn.thidua.eventing.retention;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Opens partitions of outbox and inbox before they are needed, and drops those that have
 * done their work. Does not depend on the broker: a long outage of it fills partitions as
 * usual, and none is dropped before it is published.
 */
class Retention implements InitializingBean {

	private static final Logger log = LoggerFactory.getLogger(Retention.class);

	private static final int WEEKS_AHEAD = 4;

	private final JdbcTemplate jdbc;

	private final RetentionProperties properties;

	private final Clock clock;

	Retention(JdbcTemplate jdbc, RetentionProperties properties, Clock clock) {
		this.jdbc = jdbc;
		this.properties = properties;
		this.clock = clock;
	}

	/** Before anything is written. */
	@Override
	public void afterPropertiesSet() {
		openPartitions();
	}

	@Scheduled(fixedDelayString = "${thidua.retention.interval:30s}",
			initialDelayString = "${thidua.retention.interval:30s}")
	void keepUp() {
		openPartitions();
		dropPartitions();
	}

	private void openPartitions() {
		this.jdbc.query("select open_outbox_partitions(?), open_inbox_partitions(?)", (_) -> {
		}, this.properties.outboxPartitionSize(), WEEKS_AHEAD);
	}

	/** Event ids are made from the system's time, whatever clock the business follows. */
	private void dropPartitions() {
		int dropped = drop("select drop_outbox_partitions(?)", this.clock.instant().minus(this.properties.outbox()))
				+ drop("select drop_inbox_partitions(?)", Clock.systemUTC().instant().minus(this.properties.inbox()));
		if (dropped > 0) {
			log.info("Dropped {} partitions of old events", dropped);
		}
	}

	private int drop(String function, Instant before) {
		Integer dropped = this.jdbc.queryForObject(function, Integer.class, Timestamp.from(before));
		return (dropped == null) ? 0 : dropped;
	}

}
