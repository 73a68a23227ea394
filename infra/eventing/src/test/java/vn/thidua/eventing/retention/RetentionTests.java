package vn.thidua.eventing.retention;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import vn.thidua.testkit.RealParts;

import static org.assertj.core.api.Assertions.assertThat;

/** What leaves outbox and inbox, and what never does. */
class RetentionTests {

	private static final int PARTITION = 10;

	private final Instant inAMonth = Instant.now().plus(Duration.ofDays(30));

	private final DriverManagerDataSource database = database();

	private final JdbcClient jdbc = JdbcClient.create(this.database);

	@BeforeEach
	void makeSmallPartitions() {
		this.jdbc.sql("select setval(pg_get_serial_sequence('outbox', 'id'), 1000000)").query((_, _) -> 0).list();
		retention(Instant.now()).keepUp();
	}

	@Test
	@DisplayName("X4 room for events is made before it is needed, however many come")
	void roomIsMadeAhead() {
		for (int round = 0; round < 5; round++) {
			write(PARTITION);
		}
		assertThat(count("outbox")).isEqualTo(50);
	}

	@Test
	@DisplayName("X4 a partition is dropped once all of it is published and old")
	void whatIsPublishedAndOldGoes() {
		write(25);
		publishAll();
		retention(Instant.now()).keepUp();
		assertThat(count("outbox")).isEqualTo(25);
		retention(this.inAMonth).keepUp();
		assertThat(count("outbox")).isEqualTo(5);
	}

	@Test
	@DisplayName("X4 what is not published stays, however old")
	void whatIsNotPublishedStays() {
		write(12);
		publishAll();
		write(30);
		retention(this.inAMonth).keepUp();
		assertThat(count("outbox where id > 1000010")).isEqualTo(32);
	}

	@Test
	@DisplayName("X4 whoever writes or reads is not waited for: the partition goes next time")
	void writersAreNotWaitedFor() throws Exception {
		write(25);
		publishAll();
		try (var writer = this.database.getConnection()) {
			writer.setAutoCommit(false);
			writer.createStatement().execute("select count(*) from outbox");
			retention(this.inAMonth).keepUp();
			assertThat(count("outbox")).isEqualTo(25);
			writer.commit();
		}
		retention(this.inAMonth).keepUp();
		assertThat(count("outbox")).isEqualTo(5);
	}

	@Test
	@DisplayName("X4 the inbox forgets ids that are too old to come again, and no others")
	void theInboxIsBoundedByTime() {
		UUID now = UuidCreator.getTimeOrderedEpoch();
		UUID old = UuidCreator.getTimeOrderedEpoch(Instant.now().minus(Duration.ofDays(60)));
		UUID ofAnotherKind = UUID.randomUUID();
		for (UUID id : List.of(now, old, ofAnotherKind)) {
			this.jdbc.sql("insert into inbox (event_id) values (?)").param(id).update();
		}
		this.jdbc.sql("update inbox set received_at = now() - interval '60 days' where event_id = ?")
			.param(old)
			.update();
		this.jdbc
			.sql("create table inbox_20200106 partition of inbox for values from (uuid_floor('2020-01-06Z'))"
					+ " to (uuid_floor('2020-01-13Z'))")
			.update();
		retention(Instant.now()).keepUp();
		assertThat(this.jdbc.sql("select event_id from inbox").query(UUID.class).set()).containsExactlyInAnyOrder(now,
				ofAnotherKind);
		assertThat(this.jdbc.sql("select to_regclass('inbox_20200106') is null").query(Boolean.class).single())
			.isTrue();
	}

	private Retention retention(Instant now) {
		var retention = new Retention(new JdbcTemplate(this.database),
				new RetentionProperties(Duration.ofDays(7), Duration.ofDays(35), PARTITION, Duration.ofSeconds(30)),
				Clock.fixed(now, ZoneOffset.UTC));
		retention.afterPropertiesSet();
		return retention;
	}

	/** With room made as it is needed. */
	private void write(int events) {
		for (int written = 0; written < events; written += PARTITION) {
			this.jdbc.sql("""
					insert into outbox (topic, key, aggregate_version, event_id, type, occurred_at)
					select 'topic', 'key', n, gen_random_uuid(), 'test', now() from generate_series(1, ?) as n
					""").param(Math.min(PARTITION, events - written)).update();
			retention(Instant.now()).keepUp();
		}
	}

	private void publishAll() {
		this.jdbc.sql("update outbox_position set published = pg_current_snapshot()").update();
	}

	private long count(String rows) {
		return this.jdbc.sql("select count(*) from " + rows).query(Long.class).single();
	}

	private static DriverManagerDataSource database() {
		var access = RealParts.freshDatabase("retention");
		Flyway.configure().dataSource(access.url(), access.username(), access.password()).load().migrate();
		return new DriverManagerDataSource(access.url(), access.username(), access.password());
	}

}
