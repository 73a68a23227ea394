package vn.thidua.local.faults.observation;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

import vn.thidua.local.faults.check.TopicEvent;

/** Reads every topic from its first record to its last, as any consumer can. */
public final class TopicReader {

	private static final String OURS = "thidua.";

	private final String bootstrapServers;

	public TopicReader(String bootstrapServers) {
		this.bootstrapServers = bootstrapServers;
	}

	/** Where each partition ends now. */
	public Map<TopicPartition, Long> ends() {
		try (var consumer = consumer()) {
			return consumer.endOffsets(partitions(consumer));
		}
	}

	/** All records; those of a partition in its order. */
	public List<TopicEvent> read() {
		try (var consumer = consumer()) {
			var partitions = partitions(consumer);
			var ends = consumer.endOffsets(partitions);
			consumer.assign(partitions);
			consumer.seekToBeginning(partitions);
			var events = new ArrayList<TopicEvent>();
			while (ends.entrySet().stream().anyMatch((end) -> consumer.position(end.getKey()) < end.getValue())) {
				for (var record : consumer.poll(Duration.ofMillis(500))) {
					events.add(event(record));
				}
			}
			return events;
		}
	}

	private KafkaConsumer<byte[], byte[]> consumer() {
		return new KafkaConsumer<>(
				Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, this.bootstrapServers,
						ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 5000),
				new ByteArrayDeserializer(), new ByteArrayDeserializer());
	}

	private static Set<TopicPartition> partitions(KafkaConsumer<?, ?> consumer) {
		return consumer.listTopics()
			.entrySet()
			.stream()
			.filter((topic) -> topic.getKey().startsWith(OURS))
			.flatMap((topic) -> topic.getValue().stream())
			.map((partition) -> new TopicPartition(partition.topic(), partition.partition()))
			.collect(Collectors.toSet());
	}

	private static TopicEvent event(ConsumerRecord<byte[], byte[]> record) {
		return new TopicEvent(record.topic(), text(record.key()), header(record, "ce_id"),
				Long.parseLong(header(record, "ce_aggregateversion")),
				FactReader.read(header(record, "ce_type"), record.value()));
	}

	private static String header(ConsumerRecord<?, ?> record, String name) {
		var header = record.headers().lastHeader(name);
		if (header == null) {
			throw new IllegalStateException("A record of %s at %d/%d has no header %s".formatted(record.topic(),
					record.partition(), record.offset(), name));
		}
		return text(header.value());
	}

	private static String text(byte[] utf8) {
		return new String(utf8, StandardCharsets.UTF_8);
	}

}
