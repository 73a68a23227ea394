package vn.thidua.benchmarks.relay;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.support.TransactionTemplate;

import vn.thidua.benchmarks.ground.Ground;
import vn.thidua.benchmarks.ground.SampleEvent;
import vn.thidua.benchmarks.ground.SampleEvents;
import vn.thidua.benchmarks.ground.Waiting;
import vn.thidua.engines.DatabaseAccess;
import vn.thidua.eventing.outbox.Outbox;
import vn.thidua.eventing.outbox.OutgoingEvent;

/** Our outbox and relay, with a database of their own. */
public final class RelayUnderTest implements AutoCloseable {

	private static final int EVENTS_PER_TRANSACTION = 1_000;

	private static final Duration PATIENCE = Duration.ofMinutes(5);

	private final DatabaseAccess database;

	private final ConfigurableApplicationContext context;

	public RelayUnderTest(Ground ground) {
		this.database = ground.freshDatabase("relay");
		this.context = new SpringApplicationBuilder(RelayContext.class).web(WebApplicationType.NONE)
			.bannerMode(org.springframework.boot.Banner.Mode.OFF)
			.run("--spring.application.name=" + SampleEvent.SOURCE, "--spring.datasource.url=" + this.database.url(),
					"--spring.datasource.username=" + this.database.username(),
					"--spring.datasource.password=" + this.database.password(),
					"--spring.kafka.bootstrap-servers=" + ground.bootstrapServers());
	}

	/**
	 * Events per second, from starting the relay on a filled outbox to the position
	 * behind the last.
	 */
	double drain(List<SampleEvent> events, String topic) {
		relay().stop();
		fill(events, topic);
		long began = System.nanoTime();
		relay().start();
		try (var connection = Ground.connect(this.database)) {
			Waiting.until("the outbox is drained", PATIENCE, () -> isDrained(connection));
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
		return events.size() * 1e9 / (System.nanoTime() - began);
	}

	/** In one transaction of its own. */
	public void append(List<SampleEvent> events, String topic) {
		var type = SampleEvents.type(topic);
		var outgoing = events.stream()
			.map((event) -> OutgoingEvent.of(type, UUID.fromString(event.key()), event.version(), event.body()))
			.toList();
		this.context.getBean(TransactionTemplate.class)
			.executeWithoutResult((_) -> this.context.getBean(Outbox.class).append(outgoing));
	}

	/** Of the outbox: a relay that leaves none needs no vacuum to stay quick. */
	long deadRows() {
		try (var connection = Ground.connect(this.database); var statement = connection.createStatement()) {
			statement.execute("select pg_stat_force_next_flush()");
			try (var row = statement.executeQuery(
					"select coalesce(sum(n_dead_tup), 0) from pg_stat_user_tables where relname ~ '^outbox(_[0-9]+)?$'")) {
				row.next();
				return row.getLong(1);
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void fill(List<SampleEvent> events, String topic) {
		try (var connection = Ground.connect(this.database); var statement = connection.createStatement()) {
			statement.execute("truncate outbox");
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
		for (int start = 0; start < events.size(); start += EVENTS_PER_TRANSACTION) {
			append(events.subList(start, Math.min(events.size(), start + EVENTS_PER_TRANSACTION)), topic);
		}
	}

	private static boolean isDrained(Connection connection) {
		try (var statement = connection.createStatement(); var row = statement.executeQuery("""
				select case when publishing is null
				  then pg_snapshot_xmax(published) > (select max(transaction_id) from outbox)
				  else last_id = (select max(id) from outbox) end
				from outbox_position
				""")) {
			row.next();
			return row.getBoolean(1);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private SmartLifecycle relay() {
		return this.context.getBean("relay", SmartLifecycle.class);
	}

	@Override
	public void close() {
		this.context.close();
	}

}
