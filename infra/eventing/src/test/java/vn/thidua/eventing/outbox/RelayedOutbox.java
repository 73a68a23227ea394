package vn.thidua.eventing.outbox;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.config.ConfigResource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import vn.thidua.engines.DatabaseAccess;
import vn.thidua.testkit.RealParts;
import vn.thidua.testkit.TestTopics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * An outbox of its own on the real database, and a topic of its own on the real broker.
 */
final class RelayedOutbox {

	/** Shorter where a planted fault is sure to let a test wait in vain. */
	static final Duration PATIENCE = Duration.ofSeconds(Integer.getInteger("thidua.test.patience", 90));

	final String topic = "relay-" + UUID.randomUUID();

	final DatabaseAccess database = RealParts.freshDatabase("relay");

	final JdbcClient jdbc = JdbcClient
		.create(new DriverManagerDataSource(this.database.url(), this.database.username(), this.database.password()));

	static RelayedOutbox withoutTopic() {
		var outbox = new RelayedOutbox();
		Flyway.configure(RelayedOutbox.class.getClassLoader())
			.dataSource(outbox.database.url(), outbox.database.username(), outbox.database.password())
			.load()
			.migrate();
		return outbox;
	}

	static RelayedOutbox withTopic(Map<String, String> configuration) {
		var outbox = withoutTopic();
		outbox.createTopic(configuration);
		return outbox;
	}

	static RelayedOutbox withTopic() {
		return withTopic(Map.of());
	}

	void createTopic(Map<String, String> configuration) {
		admin((admin) -> admin.createTopics(List.of(new NewTopic(this.topic, 3, (short) 1).configs(configuration)))
			.all()
			.get());
	}

	void configureTopic(String name, String value) {
		var change = new AlterConfigOp(new ConfigEntry(name, value), AlterConfigOp.OpType.SET);
		admin((admin) -> admin
			.incrementalAlterConfigs(Map.of(new ConfigResource(ConfigResource.Type.TOPIC, this.topic), List.of(change)))
			.all()
			.get());
	}

	/** Pages of three, so that a handful of events already is a long backlog. */
	Relay relay() {
		return relay(RealParts.bootstrapServers(), 3);
	}

	Relay relay(String bootstrapServers, int pageSize) {
		var properties = new RelayProperties(true, pageSize, Duration.ofMillis(50), Duration.ofMillis(50),
				Duration.ofMillis(100), Duration.ofSeconds(5));
		return new Relay(this::connectAsRelay, () -> producer(bootstrapServers), properties, new RelaySignal(),
				"relay-test");
	}

	/** As in production, but for how long it waits for a topic that is not there. */
	private static Producer<byte[], byte[]> producer(String bootstrapServers) {
		var kafka = new KafkaProperties();
		kafka.setBootstrapServers(List.of(bootstrapServers));
		kafka.getProperties().put("max.block.ms", "2000");
		kafka.getProperties().put("interceptor.classes", ProducerSettings.class.getName());
		return OutboxConfiguration.producer(kafka);
	}

	Connection connect() throws SQLException {
		return DriverManager.getConnection(this.database.url(), this.database.username(), this.database.password());
	}

	/** As in production. */
	Connection connectAsRelay() throws SQLException {
		return DriverManager.getConnection(this.database.url(),
				OutboxConfiguration.login(this.database.username(), this.database.password()));
	}

	void write(UUID key, long... versions) {
		try (var connection = connect()) {
			for (long version : versions) {
				write(connection, key, version);
			}
		}
		catch (SQLException failure) {
			throw new IllegalStateException(failure);
		}
	}

	void write(Connection connection, UUID key, long version) {
		write(connection, key, version, "{}");
	}

	void write(Connection connection, UUID key, long version, String body) {
		try (var insert = connection.prepareStatement("""
				insert into outbox (topic, key, aggregate_version, event_id, type, occurred_at, body)
				values (?, ?, ?, gen_random_uuid(), 'test', now(), ?::text::bytea)
				""")) {
			insert.setString(1, this.topic);
			insert.setString(2, key.toString());
			insert.setLong(3, version);
			insert.setString(4, body);
			insert.executeUpdate();
		}
		catch (SQLException failure) {
			throw new IllegalStateException(failure);
		}
	}

	List<Long> versions(UUID key) {
		return TestTopics.read(this.topic, key).stream().map(TestTopics.Event::aggregateVersion).toList();
	}

	/** Exactly these, in this order. */
	long pending() {
		return new OutboxMetrics(this.jdbc, Clock.systemUTC()).pending();
	}

	void awaitVersions(UUID key, long... versions) {
		await().atMost(PATIENCE)
			.untilAsserted(() -> assertThat(versions(key))
				.containsExactlyElementsOf(Arrays.stream(versions).boxed().toList()));
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
