package vn.thidua.eventing.outbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thidua.engines.KafkaBroker;
import vn.thidua.engines.Ports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A broker of its own, whose files may not grow beyond a limit. */
class FullBrokerTests {

	/** Above the size that the broker gives its index files from the start. */
	private static final int LIMIT_BYTES = 12 << 20;

	private static final int EVENTS = 40;

	private static final int EVENT_BYTES = 600_000;

	@Test
	@DisplayName("X4 a broker that is full takes no more, and when it has room again nothing is missing or out of order")
	void aFullBrokerLosesNothing(@TempDir Path directory) throws Exception {
		var settings = new KafkaBroker.Settings(directory, Ports.free(), Ports.free());
		var outbox = RelayedOutbox.withoutTopic();
		UUID key = UUID.randomUUID();
		var full = KafkaBroker.start(settings);
		var relay = outbox.relay(full.bootstrapServers(), 3);
		try {
			createTopic(full, outbox.topic);
			limitFiles(full);
			relay.start();
			write(outbox, key);
			await().atMost(Duration.ofSeconds(60)).until(() -> !full.process().isAlive());
			try (var roomy = KafkaBroker.start(settings)) {
				await().atMost(Duration.ofSeconds(60))
					.untilAsserted(() -> assertThat(versions(roomy, outbox.topic).stream().distinct())
						.containsExactlyElementsOf(LongStream.rangeClosed(1, EVENTS).boxed().toList()));
			}
		}
		finally {
			relay.stop();
			full.close();
		}
	}

	private static void createTopic(KafkaBroker broker, String topic) throws Exception {
		try (var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
			admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
		}
	}

	private static void limitFiles(KafkaBroker broker) throws IOException, InterruptedException {
		var limiting = new ProcessBuilder("prlimit", "--pid", Long.toString(broker.process().pid()),
				"--fsize=" + LIMIT_BYTES)
			.inheritIO()
			.start();
		assertThat(limiting.waitFor(10, TimeUnit.SECONDS)).isTrue();
		assertThat(limiting.exitValue()).isZero();
	}

	/** What no compression makes smaller. */
	private static void write(RelayedOutbox outbox, UUID key) throws SQLException {
		var random = new Random(11);
		try (var connection = outbox.connect()) {
			for (long version = 1; version <= EVENTS; version++) {
				var noise = new byte[EVENT_BYTES];
				random.nextBytes(noise);
				outbox.write(connection, key, version, Base64.getEncoder().encodeToString(noise));
			}
		}
	}

	private static List<Long> versions(KafkaBroker broker, String topic) {
		try (var consumer = new KafkaConsumer<>(Map.of("bootstrap.servers", broker.bootstrapServers()),
				new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
			var partition = new TopicPartition(topic, 0);
			consumer.assign(List.of(partition));
			consumer.seekToBeginning(List.of(partition));
			long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
			List<Long> versions = new ArrayList<>();
			while (consumer.position(partition) < end) {
				consumer.poll(Duration.ofMillis(200))
					.forEach((event) -> versions
						.add(Long.valueOf(new String(event.headers().lastHeader("ce_aggregateversion").value(),
								StandardCharsets.UTF_8))));
			}
			return versions;
		}
	}

}
