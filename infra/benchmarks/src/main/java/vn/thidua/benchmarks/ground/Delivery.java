package vn.thidua.benchmarks.ground;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

import vn.thidua.eventing.CloudEventHeaders;

/**
 * What a topic holds in the end: a contender that loses or reverses events does other
 * work.
 *
 * @param records how many records
 * @param events how many different events
 * @param inversions how often a key's event came after a later one of the same key
 */
public record Delivery(long records, long events, long inversions) {

	public static Delivery of(Ground ground, String topic) {
		try (var consumer = new KafkaConsumer<>(Map.<String, Object>of("bootstrap.servers", ground.bootstrapServers()),
				new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
			List<TopicPartition> partitions = consumer.partitionsFor(topic)
				.stream()
				.map((info) -> new TopicPartition(topic, info.partition()))
				.toList();
			consumer.assign(partitions);
			consumer.seekToBeginning(partitions);
			var ends = consumer.endOffsets(partitions);
			var reading = new Reading();
			while (ends.entrySet().stream().anyMatch((end) -> consumer.position(end.getKey()) < end.getValue())) {
				consumer.poll(Duration.ofSeconds(1)).forEach(reading::take);
			}
			return new Delivery(reading.records, reading.events.size(), reading.inversions);
		}
	}

	/** All of so many events, each once. */
	public void requireAll(String contender, long count) {
		if (this.events != count) {
			throw new IllegalStateException("%s published %d of %d events".formatted(contender, this.events, count));
		}
	}

	public void requireOrder(String contender) {
		if (this.inversions > 0) {
			throw new IllegalStateException("%s reversed %d events".formatted(contender, this.inversions));
		}
	}

	private static final class Reading {

		private final Set<String> events = new HashSet<>();

		private final Map<String, Long> versions = new HashMap<>();

		private long records;

		private long inversions;

		private void take(ConsumerRecord<byte[], byte[]> record) {
			this.records++;
			this.events.add(header(record, CloudEventHeaders.ID));
			long version = Long.parseLong(header(record, CloudEventHeaders.AGGREGATE_VERSION));
			long latest = this.versions.merge(new String(record.key(), StandardCharsets.UTF_8), version, Math::max);
			if (latest > version) {
				this.inversions++;
			}
		}

		private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
			return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
		}

	}

}
