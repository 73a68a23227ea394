package vn.thidua.appraisal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import vn.thidua.contracts.EventType;
import vn.thidua.contracts.Topic;
import vn.thidua.eventing.CloudEventHeaders;
import vn.thidua.testkit.RealParts;

/** The other services, as far as the broker knows them. */
final class Broker {

	private static final KafkaProducer<String, byte[]> PRODUCER = new KafkaProducer<>(
			Map.of("bootstrap.servers", RealParts.bootstrapServers(), "acks", "all"), new StringSerializer(),
			new ByteArraySerializer());

	private Broker() {
	}

	static <T> void publish(EventType<T> type, UUID key, long version, T body) {
		publish(UUID.randomUUID(), type, key, version, body);
	}

	static <T> void publish(UUID eventId, EventType<T> type, UUID key, long version, T body) {
		send(event(eventId, type, key, version, JsonMapper.shared().writeValueAsBytes(body)));
	}

	/** A body that is not what the contract says. */
	static void publishJson(EventType<?> type, UUID key, long version, String json) {
		send(event(UUID.randomUUID(), type, key, version, json.getBytes(StandardCharsets.UTF_8)));
	}

	/** Returns the event's id. */
	static UUID erase(EventType<?> type, UUID key, long version) {
		var eventId = UUID.randomUUID();
		send(event(eventId, type, key, version, null));
		return eventId;
	}

	static void send(ProducerRecord<String, byte[]> message) {
		try {
			PRODUCER.send(message).get();
		}
		catch (InterruptedException | ExecutionException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static ProducerRecord<String, byte[]> event(UUID eventId, EventType<?> type, UUID key, long version,
			byte @Nullable [] body) {
		var event = new ProducerRecord<String, byte[]>(type.topic().name(), key.toString(), body);
		header(event, CloudEventHeaders.SPEC_VERSION, "1.0");
		header(event, CloudEventHeaders.ID, eventId.toString());
		header(event, CloudEventHeaders.TYPE, type.name());
		header(event, CloudEventHeaders.SOURCE, "a test");
		header(event, CloudEventHeaders.TIME, Instant.now().toString());
		header(event, CloudEventHeaders.SUBJECT, key.toString());
		header(event, CloudEventHeaders.AGGREGATE_VERSION, Long.toString(version));
		header(event, CloudEventHeaders.CONTENT_TYPE, "application/json");
		header(event, CloudEventHeaders.TRACEPARENT, "00-" + traceId(key) + "-00f067aa0ba902b7-01");
		return event;
	}

	/** Every aggregate has a trace of its own. */
	static String traceId(UUID key) {
		return key.toString().replace("-", "");
	}

	private static void header(ProducerRecord<?, ?> event, String name, String value) {
		event.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
	}

	/** Everything on a topic under these keys, once there are as many as expected. */
	static List<ConsumerRecord<String, byte[]>> published(Topic topic, List<UUID> keys, int expected) {
		try (var consumer = new KafkaConsumer<>(Map.of("bootstrap.servers", RealParts.bootstrapServers()),
				new StringDeserializer(), new ByteArrayDeserializer())) {
			var partitions = consumer.partitionsFor(topic.name())
				.stream()
				.map((partition) -> new TopicPartition(topic.name(), partition.partition()))
				.toList();
			consumer.assign(partitions);
			consumer.seekToBeginning(partitions);
			var found = new ArrayList<ConsumerRecord<String, byte[]>>();
			// Once there are enough, the last poll would show one too many.
			var deadline = Instant.now().plusSeconds(20);
			boolean quiet = false;
			while (Instant.now().isBefore(deadline) && !(quiet && found.size() >= expected)) {
				var polled = consumer.poll(Duration.ofMillis(300));
				polled.forEach((message) -> {
					if (keys.contains(UUID.fromString(message.key()))) {
						found.add(message);
					}
				});
				quiet = polled.isEmpty();
			}
			return found;
		}
	}

	static @Nullable String header(ConsumerRecord<?, ?> message, String name) {
		var header = message.headers().lastHeader(name);
		return (header == null) ? null : new String(header.value(), StandardCharsets.UTF_8);
	}

}
