package vn.thidua.eventing.outbox;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import vn.thidua.testkit.RealParts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What the relay does when the broker does not take an event. */
class RelayFailureTests {

	private static final Duration LONG_ENOUGH = Duration.ofSeconds(2);

	private RelayedOutbox outbox = RelayedOutbox.withoutTopic();

	private Relay relay = this.outbox.relay();

	@AfterEach
	void stop() {
		this.relay.stop();
	}

	@Test
	@DisplayName("X4 an event that the broker rejects is not passed by later ones of its key, and is not given up")
	void aRejectedEventIsNotPassed() throws SQLException {
		UUID key = UUID.randomUUID();
		this.outbox.createTopic(Map.of("max.message.bytes", "2000"));
		try (var connection = this.outbox.connect()) {
			this.outbox.write(connection, key, 1);
			this.outbox.write(connection, key, 2, incompressible());
			for (long version = 3; version <= 60; version++) {
				this.outbox.write(connection, key, version);
			}
		}
		// All of it is handed to the producer before the broker can answer.
		this.relay = this.outbox.relay(RealParts.bootstrapServers(), 100);
		this.relay.start();
		await().atMost(RelayedOutbox.PATIENCE).until(() -> !this.outbox.versions(key).isEmpty());
		await().during(LONG_ENOUGH)
			.atMost(RelayedOutbox.PATIENCE.plus(LONG_ENOUGH))
			.untilAsserted(() -> assertThat(this.outbox.versions(key)).allMatch((version) -> version == 1));
		this.outbox.configureTopic("max.message.bytes", "1000000");
		await().atMost(RelayedOutbox.PATIENCE)
			.untilAsserted(() -> assertThat(this.outbox.versions(key).stream().distinct())
				.containsExactlyElementsOf(LongStream.rangeClosed(1, 60).boxed().toList()));
	}

	@Test
	@DisplayName("X4 a topic that does not exist is waited for")
	void aTopicThatDoesNotExistIsWaitedFor() {
		UUID key = UUID.randomUUID();
		this.outbox.write(key, 1, 2, 3, 4);
		this.relay.start();
		await().pollDelay(LONG_ENOUGH).until(() -> true);
		assertThat(this.outbox.pending()).isEqualTo(4);
		this.outbox.createTopic(Map.of());
		this.outbox.awaitVersions(key, 1, 2, 3, 4);
		await().atMost(RelayedOutbox.PATIENCE).untilAsserted(() -> assertThat(this.outbox.pending()).isZero());
	}

	@Test
	@DisplayName("X4 an event counts as published only when all replicas have it, and is sent until they do")
	void allReplicasAreWaitedFor() {
		this.outbox.createTopic(Map.of());
		this.relay.start();
		this.outbox.write(UUID.randomUUID(), 1);
		await().atMost(RelayedOutbox.PATIENCE)
			.untilAsserted(() -> assertThat(ProducerSettings.seen()).containsEntry("acks", "all")
				.containsEntry("enable.idempotence", true)
				.containsEntry("max.in.flight.requests.per.connection", 1)
				.containsEntry("delivery.timeout.ms", Integer.MAX_VALUE));
	}

	private static String incompressible() {
		var random = new Random(7);
		return random.ints(4000, 'a', 'z')
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

}
