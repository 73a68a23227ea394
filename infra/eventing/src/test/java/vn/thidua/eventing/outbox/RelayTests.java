package vn.thidua.eventing.outbox;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import vn.thidua.engines.DatabaseAccess;
import vn.thidua.testkit.RealParts;
import vn.thidua.testkit.TestTopics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The relay on a real database and a real broker. */
class RelayTests {

	private final String topic = "relay-" + UUID.randomUUID();

	private final DatabaseAccess database = RealParts.freshDatabase("relay");

	private Relay relay = relay();

	@BeforeEach
	void prepare() throws Exception {
		Flyway.configure()
			.dataSource(this.database.url(), this.database.username(), this.database.password())
			.load()
			.migrate();
		try (var admin = Admin.create(Map.of("bootstrap.servers", RealParts.bootstrapServers()))) {
			admin.createTopics(List.of(new NewTopic(this.topic, 3, (short) 1))).all().get();
		}
		this.relay.start();
	}

	@AfterEach
	void stop() {
		this.relay.stop();
	}

	@Test
	@DisplayName("X4 an event committed late is not lost, though later ones are already out")
	void aLateCommitIsPublished() throws SQLException {
		UUID late = UUID.randomUUID();
		UUID early = UUID.randomUUID();
		try (var slow = connect(); var quick = connect()) {
			slow.setAutoCommit(false);
			write(slow, late, 1);
			write(quick, early, 1);
			awaitVersions(early, 1);
			assertThat(TestTopics.read(this.topic, late)).isEmpty();
			slow.commit();
		}
		awaitVersions(late, 1);
	}

	@Test
	@DisplayName("X4 a transaction that took its number early and waited does not reverse a key's events")
	void orderIsThatOfTheCommits() throws SQLException {
		UUID key = UUID.randomUUID();
		try (var early = connect(); var late = connect()) {
			early.setAutoCommit(false);
			try (var number = early.createStatement()) {
				number.execute("select pg_current_xact_id()");
			}
			write(late, key, 1);
			write(early, key, 2);
			early.commit();
		}
		awaitVersions(key, 1, 2);
	}

	@Test
	@DisplayName("X4 a relay that starts again goes on where the last one stopped, page by page")
	void aRestartContinues() throws SQLException {
		UUID key = UUID.randomUUID();
		try (var connection = connect()) {
			IntStream.rangeClosed(1, 7).forEach((version) -> write(connection, key, version));
			awaitVersions(key, 1, 2, 3, 4, 5, 6, 7);
			this.relay.stop();
			IntStream.rangeClosed(8, 12).forEach((version) -> write(connection, key, version));
		}
		this.relay = relay();
		this.relay.start();
		awaitVersions(key, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
	}

	/** Pages of three, so that a handful of events already is a long backlog. */
	private Relay relay() {
		var properties = new RelayProperties(true, 3, Duration.ofMillis(50), Duration.ofMillis(50),
				Duration.ofMillis(100), Duration.ofSeconds(5));
		return new Relay(this::connect,
				() -> new KafkaProducer<>(Map.of("bootstrap.servers", RealParts.bootstrapServers(), "acks", "all"),
						new ByteArraySerializer(), new ByteArraySerializer()),
				properties, new RelaySignal(), "relay-test");
	}

	private Connection connect() throws SQLException {
		return DriverManager.getConnection(this.database.url(), this.database.username(), this.database.password());
	}

	private void write(Connection connection, UUID key, long version) {
		try (var insert = connection.prepareStatement("""
				insert into outbox (topic, key, aggregate_version, event_id, type, occurred_at, body)
				values (?, ?, ?, gen_random_uuid(), 'test', now(), '{}'::bytea)
				""")) {
			insert.setString(1, this.topic);
			insert.setString(2, key.toString());
			insert.setLong(3, version);
			insert.executeUpdate();
		}
		catch (SQLException failure) {
			throw new IllegalStateException(failure);
		}
	}

	private void awaitVersions(UUID key, long... versions) {
		await().atMost(Duration.ofSeconds(30))
			.untilAsserted(
					() -> assertThat(TestTopics.read(this.topic, key).stream().map(TestTopics.Event::aggregateVersion))
						.containsExactlyElementsOf(Arrays.stream(versions).boxed().toList()));
	}

}
