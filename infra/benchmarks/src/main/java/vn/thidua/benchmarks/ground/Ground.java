package vn.thidua.benchmarks.ground;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

import vn.thidua.contracts.Topic;
import vn.thidua.engines.DatabaseAccess;
import vn.thidua.engines.KafkaBroker;
import vn.thidua.engines.Ports;
import vn.thidua.engines.PostgresServer;

/**
 * A real PostgreSQL and a real Kafka, started for one run and shared by everything it
 * compares.
 *
 * @param home the checkout
 * @param directory where the run keeps its data
 * @param postgres with fsync and synchronous_commit on
 * @param kafka one node
 */
public record Ground(Path home, Path directory, PostgresServer postgres, KafkaBroker kafka) implements AutoCloseable {

	private static final AtomicInteger NAMES = new AtomicInteger();

	public static Ground start(Path home, Path directory) {
		var postgres = PostgresServer.start(new PostgresServer.Settings(directory, Ports.free(), 256));
		try {
			var kafka = KafkaBroker.start(new KafkaBroker.Settings(directory, Ports.free(), Ports.free(), 1024)
				.tunedFor(KafkaBroker.Tuning.LONG_RUN));
			return new Ground(home, directory, postgres, kafka);
		}
		catch (RuntimeException failure) {
			postgres.close();
			throw failure;
		}
	}

	/** An empty database of its own. */
	public DatabaseAccess freshDatabase(String name) {
		return this.postgres.createDatabase(name + "_" + NAMES.incrementAndGet());
	}

	public static Connection connect(DatabaseAccess database) throws SQLException {
		return DriverManager.getConnection(database.url(), database.username(), database.password());
	}

	/** What the server itself says of a setting. */
	public String setting(String name) {
		try (var connection = connect(freshDatabase("settings"));
				var statement = connection.createStatement();
				var row = statement.executeQuery("show " + name)) {
			row.next();
			return row.getString(1);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** An empty topic with as many partitions as those of the system. */
	public String freshTopic(String name) {
		String topic = "bench." + name + "." + NAMES.incrementAndGet();
		try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers()))) {
			admin.createTopics(List.of(new NewTopic(topic, Topic.PARTITIONS, (short) 1))).all().get();
			// Created is not yet led: who sends at once, is rejected at first.
			Waiting.until(topic + " is led", Duration.ofMinutes(1), () -> isLed(admin, topic));
			return topic;
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException(ex.getCause());
		}
		catch (InterruptedException ex) {
			throw interrupted(ex);
		}
	}

	private static boolean isLed(Admin admin, String topic) {
		try {
			admin
				.listOffsets(IntStream.range(0, Topic.PARTITIONS)
					.boxed()
					.collect(Collectors.toMap((partition) -> new TopicPartition(topic, partition),
							(_) -> OffsetSpec.latest())))
				.all()
				.get();
			return true;
		}
		catch (ExecutionException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			throw interrupted(ex);
		}
	}

	/** What was measured is in the way of what comes next. */
	public void forget(String topic) {
		try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers()))) {
			admin.deleteTopics(List.of(topic)).all().get();
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException(ex.getCause());
		}
		catch (InterruptedException ex) {
			throw interrupted(ex);
		}
	}

	public String bootstrapServers() {
		return this.kafka.bootstrapServers();
	}

	public static IllegalStateException interrupted(InterruptedException ex) {
		Thread.currentThread().interrupt();
		return new IllegalStateException("Interrupted", ex);
	}

	@Override
	public void close() {
		try {
			this.kafka.close();
		}
		finally {
			this.postgres.close();
		}
	}

}
