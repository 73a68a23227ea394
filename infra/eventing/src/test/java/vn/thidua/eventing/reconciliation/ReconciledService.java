package vn.thidua.eventing.reconciliation;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;

import com.github.f4b6a3.uuid.UuidCreator;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.flywaydb.core.Flyway;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import vn.thidua.contracts.Topic;
import vn.thidua.engines.DatabaseAccess;
import vn.thidua.eventing.retention.RetentionProperties;
import vn.thidua.eventing.topic.TopicReaders;
import vn.thidua.testkit.RealParts;
import vn.thidua.testkit.TestTopics;
import vn.thidua.testkit.TestTopics.Event;

/**
 * A service's database and topics, and by hand what its parts do: so that one of them can
 * fail to do it. It keeps things, tells of each change, counts them by name, and listens.
 */
final class ReconciledService {

	final Topic topic;

	final String inbound = "heard-" + UUID.randomUUID();

	final DatabaseAccess database = RealParts.freshDatabase("reconciled");

	final DriverManagerDataSource dataSource = new DriverManagerDataSource(this.database.url(),
			this.database.username(), this.database.password());

	final JdbcClient jdbc = JdbcClient.create(this.dataSource);

	private final String group = "reconciled-" + UUID.randomUUID();

	ReconciledService() {
		this(true);
	}

	ReconciledService(boolean compacted) {
		this.topic = new Topic("things-" + UUID.randomUUID(), "thingId", compacted);
		Flyway.configure().dataSource(this.dataSource).load().migrate();
		this.jdbc.sql("create table thing (thing_id uuid primary key, name text not null, revision bigint not null)")
			.update();
		this.jdbc.sql("create table tally (name text collate \"C\" primary key, things bigint not null)").update();
		admin((admin) -> admin
			.createTopics(
					List.of(new NewTopic(this.topic.name(), 2, (short) 1), new NewTopic(this.inbound, 1, (short) 1)))
			.all()
			.get());
	}

	/** By an instance that has just started, two rows and two keys at a time. */
	void reconcile() throws SQLException {
		var kafka = new KafkaProperties();
		kafka.setBootstrapServers(List.of(RealParts.bootstrapServers()));
		kafka.getConsumer().setAutoOffsetReset("earliest");
		var things = new PublishedAggregates(this.topic, "select thing_id as key, revision as version from thing");
		var tally = new DerivedRows("tally", """
				select name as key, things <> (select count(*) from thing where thing.name = tally.name) as differs
				from tally where name > :after order by name limit :limit
				""");
		new Reconciler(this.dataSource, new TopicReaders(kafka),
				new InboxComparison.InboundTopics(this.group, List.of(this.inbound)), List.of(things), List.of(tally),
				new Reconciler.Limits(new ReconciliationProperties(true, Duration.ofSeconds(30), 100_000, 2),
						new RetentionProperties(Duration.ofDays(7), Duration.ofDays(35), 1_000_000,
								Duration.ofSeconds(30))))
			.reconcile();
	}

	/** What is shown for each comparison that shows anything. */
	Map<String, Long> differences() {
		var metrics = new ReconciliationMetrics(this.jdbc);
		return Arrays.stream(Comparison.values())
			.filter((comparison) -> metrics.differences(comparison) > 0)
			.collect(Collectors.toMap(Comparison::text, metrics::differences));
	}

	double age() {
		return new ReconciliationMetrics(this.jdbc).age();
	}

	/** Changes a thing and writes the event, in one transaction. */
	Event change(UUID thing, long revision) {
		try (var connection = this.dataSource.getConnection()) {
			connection.setAutoCommit(false);
			var event = change(connection, thing, revision);
			connection.commit();
			return event;
		}
		catch (SQLException failure) {
			throw new IllegalStateException(failure);
		}
	}

	Event change(Connection connection, UUID thing, long revision) throws SQLException {
		var event = event(this.topic.name(), thing, revision);
		changeSilently(connection, thing, revision);
		try (var insert = connection.prepareStatement("""
				insert into outbox (topic, key, aggregate_version, event_id, type, occurred_at, body)
				values (?, ?, ?, ?, 'test', now(), '{}')
				""")) {
			insert.setString(1, event.topic());
			insert.setString(2, event.key());
			insert.setLong(3, event.aggregateVersion());
			insert.setObject(4, event.id());
			insert.executeUpdate();
		}
		return event;
	}

	/** Changes a thing and says nothing. */
	void changeSilently(UUID thing, long revision) {
		try (var connection = this.dataSource.getConnection()) {
			changeSilently(connection, thing, revision);
		}
		catch (SQLException failure) {
			throw new IllegalStateException(failure);
		}
	}

	private static void changeSilently(Connection connection, UUID thing, long revision) throws SQLException {
		try (var upsert = connection.prepareStatement("""
				insert into thing (thing_id, name, revision) values (?, 'thing', ?)
				on conflict (thing_id) do update set revision = excluded.revision
				""")) {
			upsert.setObject(1, thing);
			upsert.setLong(2, revision);
			upsert.executeUpdate();
		}
	}

	/** What the relay does once it was told that all it sent has arrived. */
	void advance() {
		this.jdbc.sql("update outbox_position set published = pg_current_snapshot()").update();
	}

	void sendAndAdvance(Event... events) {
		for (var event : events) {
			TestTopics.publish(event);
		}
		advance();
	}

	/** An event that the service listens to, and has committed the offset of. */
	Event hear() {
		var event = event(this.inbound, UUID.randomUUID(), 1);
		TestTopics.publish(event);
		commit(1);
		return event;
	}

	/** What came so far, and this many records more, is behind the group. */
	void commit(int records) {
		var partition = new TopicPartition(this.inbound, 0);
		admin((admin) -> {
			var before = admin.listConsumerGroupOffsets(this.group)
				.partitionsToOffsetAndMetadata()
				.get()
				.getOrDefault(partition, new OffsetAndMetadata(0));
			admin
				.alterConsumerGroupOffsets(this.group,
						Map.of(partition, new OffsetAndMetadata(before.offset() + records)))
				.all()
				.get();
		});
	}

	void apply(Event event) {
		this.jdbc.sql("insert into inbox (event_id) values (?)").param(event.id()).update();
	}

	static Event event(String topic, UUID key, long version) {
		return new Event(topic, "test", key.toString(), UuidCreator.getTimeOrderedEpoch(), version,
				"{}".getBytes(StandardCharsets.UTF_8));
	}

	private static void admin(AdminCall call) {
		try (var admin = Admin.create(Map.of("bootstrap.servers", RealParts.bootstrapServers()))) {
			call.on(admin);
		}
		catch (ExecutionException | InterruptedException failure) {
			throw new IllegalStateException(failure);
		}
	}

	@FunctionalInterface
	private interface AdminCall {

		void on(Admin admin) throws ExecutionException, InterruptedException;

	}

}
