package vn.thidua.engines;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class KafkaBrokerTests {

	private static final List<String> EVENTS = IntStream.range(0, 500).mapToObj((n) -> "event " + n).toList();

	@TempDir
	static Path directory;

	private static KafkaBroker broker;

	@BeforeAll
	static void start() {
		broker = KafkaBroker.start(settings(Ports.free()));
	}

	@AfterAll
	static void stop() {
		broker.close();
	}

	@Test
	@DisplayName("What was acknowledged, and the place of its readers, is there after kill -9")
	void acknowledgedRecordsSurviveAKill() throws Exception {
		createTopic("surviving");
		publish("surviving", EVENTS);
		assertThat(read("surviving", 500)).isEqualTo(EVENTS);

		Processes.kill9(broker.process().pid());
		broker.process().onExit().get();
		broker = KafkaBroker.start(settings(Ports.free()));

		publish("surviving", List.of("later"));
		assertThat(read("surviving", 1)).containsExactly("later");
		assertThat(readAs("newcomer", "surviving", 501)).startsWith("event 0").endsWith("later");
	}

	@Test
	void aTopicIsNeverMadeByATypingError() {
		assertThatExceptionOfType(ExecutionException.class).isThrownBy(() -> publish("mistyped", List.of("lost")))
			.withCauseInstanceOf(TimeoutException.class);
	}

	@Test
	void aBusyPortIsSaidInOneSentence(@TempDir Path elsewhere) throws Exception {
		try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			assertThatExceptionOfType(EngineFailure.class).isThrownBy(
					() -> KafkaBroker.start(new KafkaBroker.Settings(elsewhere, other.getLocalPort(), Ports.free())))
				.withMessage("Port %d, which Kafka needs, is taken by another program:"
						+ " stop that or choose other ports.", other.getLocalPort());
		}
	}

	@Test
	void aSecondBrokerOnTheSameDataIsRefused() {
		assertThatExceptionOfType(EngineFailure.class).isThrownBy(() -> KafkaBroker.start(settings(Ports.free())))
			.withMessageStartingWith("kafka already runs on ");
	}

	private static KafkaBroker.Settings settings(int port) {
		return new KafkaBroker.Settings(directory, port, Ports.free());
	}

	private static void createTopic(String name) throws Exception {
		try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", broker.bootstrapServers()))) {
			admin.createTopics(List.of(new NewTopic(name, Optional.of(1), Optional.empty()))).all().get();
		}
	}

	private static void publish(String topic, List<String> values) throws Exception {
		var configuration = Map.<String, Object>of("bootstrap.servers", broker.bootstrapServers(), "max.block.ms", 1000,
				"compression.type", "zstd");
		try (var producer = new KafkaProducer<>(configuration, new StringSerializer(), new StringSerializer())) {
			for (var sent : values.stream()
				.map((value) -> producer.send(new ProducerRecord<>(topic, value)))
				.toList()) {
				sent.get();
			}
		}
	}

	private static List<String> read(String topic, int count) {
		return readAs("reader", topic, count);
	}

	private static List<String> readAs(String group, String topic, int count) {
		var configuration = Map.<String, Object>of("bootstrap.servers", broker.bootstrapServers(), "group.id", group,
				"auto.offset.reset", "earliest", "enable.auto.commit", "false");
		try (var consumer = new KafkaConsumer<>(configuration, new StringDeserializer(), new StringDeserializer())) {
			consumer.subscribe(List.of(topic));
			var values = new ArrayList<String>();
			var end = System.nanoTime() + Duration.ofSeconds(90).toNanos();
			while (values.size() < count && System.nanoTime() < end) {
				consumer.poll(Duration.ofMillis(200)).forEach((event) -> values.add(event.value()));
			}
			consumer.commitSync();
			return values;
		}
	}

}
