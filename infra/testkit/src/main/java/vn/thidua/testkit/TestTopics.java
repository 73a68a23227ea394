package vn.thidua.testkit;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes to the real broker's topics as another service would, and reads what a service
 * wrote.
 */
public final class TestTopics {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final KafkaProducer<byte[], byte[]> PRODUCER = new KafkaProducer<>(
			Map.of("bootstrap.servers", RealParts.bootstrapServers(), "acks", "all"), new ByteArraySerializer(),
			new ByteArraySerializer());

	private TestTopics() {
	}

	/** Publishes an event for the first time. */
	public static Event publish(String topic, String type, UUID key, long aggregateVersion, Object body) {
		var event = new Event(topic, type, key.toString(), UUID.randomUUID(), aggregateVersion,
				JSON.writeValueAsBytes(body));
		publish(event);
		return event;
	}

	/** Publishes an event again, as a relay does that lost its position. */
	public static void publish(Event event) {
		var record = new ProducerRecord<byte[], byte[]>(event.topic(), utf8(event.key()), event.body());
		Map.of("ce_specversion", "1.0", "ce_id", event.id().toString(), "ce_type", event.type(), "ce_source", "test",
				"ce_time", Instant.EPOCH.toString(), "ce_subject", event.key(), "ce_aggregateversion",
				String.valueOf(event.aggregateVersion()), "content-type", "application/json")
			.forEach((name, value) -> record.headers().add(name, utf8(value)));
		send(record);
	}

	/** Erases a key from a compacted topic. */
	public static Event erase(String topic, String type, UUID key, long aggregateVersion) {
		var tombstone = new Event(topic, type, key.toString(), UUID.randomUUID(), aggregateVersion, null);
		publish(tombstone);
		return tombstone;
	}

	/** Publishes a record that is no event: no headers, any bytes. */
	public static void publishJunk(String topic, String key, String body) {
		send(new ProducerRecord<>(topic, utf8(key), utf8(body)));
	}

	/** Everything published so far under a key, oldest first. */
	public static List<Event> read(String topic, UUID key) {
		return readAll(topic).stream().filter((event) -> event.key().equals(key.toString())).toList();
	}

	private static List<Event> readAll(String topic) {
		try (var consumer = new KafkaConsumer<>(Map.of("bootstrap.servers", RealParts.bootstrapServers()),
				new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
			var partitions = consumer.partitionsFor(topic)
				.stream()
				.map((partition) -> new TopicPartition(topic, partition.partition()))
				.toList();
			consumer.assign(partitions);
			consumer.seekToBeginning(partitions);
			var ends = consumer.endOffsets(partitions);
			List<Event> events = new ArrayList<>();
			while (partitions.stream()
				.anyMatch((partition) -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
				consumer.poll(Duration.ofMillis(100)).forEach((record) -> events.add(event(record)));
			}
			return events;
		}
	}

	private static Event event(ConsumerRecord<byte[], byte[]> record) {
		return new Event(record.topic(), header(record, "ce_type", ""), text(record.key()),
				UUID.fromString(header(record, "ce_id", new UUID(0, 0).toString())),
				Long.parseLong(header(record, "ce_aggregateversion", "0")), record.value());
	}

	private static String header(ConsumerRecord<byte[], byte[]> record, String name, String otherwise) {
		var header = record.headers().lastHeader(name);
		return (header == null) ? otherwise : text(header.value());
	}

	private static void send(ProducerRecord<byte[], byte[]> record) {
		try {
			PRODUCER.send(record).get();
		}
		catch (Exception failure) {
			throw new IllegalStateException("The test could not publish to " + record.topic(), failure);
		}
	}

	private static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static String text(byte[] utf8) {
		return new String(utf8, StandardCharsets.UTF_8);
	}

	/**
	 * An event on a topic.
	 *
	 * @param topic topic
	 * @param type CloudEvents type
	 * @param key record key
	 * @param id CloudEvents id
	 * @param aggregateVersion the aggregate's version
	 * @param body its JSON, or nothing for a tombstone
	 */
	public record Event(String topic, String type, String key, UUID id, long aggregateVersion, byte @Nullable [] body) {

		/** The body as JSON. */
		public JsonNode json() {
			return JSON.readTree(this.body);
		}

	}

}
