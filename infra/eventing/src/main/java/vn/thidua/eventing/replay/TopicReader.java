package vn.thidua.eventing.replay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** Reads topics from their beginning, apart from any consumer group. */
final class TopicReader implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofMillis(200);

	private final Consumer<byte[], byte[]> consumer;

	private final List<TopicPartition> partitions;

	private Map<TopicPartition, Long> ends;

	private long records;

	TopicReader(Consumer<byte[], byte[]> consumer, List<String> topics) {
		this.consumer = consumer;
		this.partitions = topics.stream()
			.flatMap((topic) -> consumer.partitionsFor(topic).stream())
			.map((partition) -> new TopicPartition(partition.topic(), partition.partition()))
			.toList();
		consumer.assign(this.partitions);
		consumer.seekToBeginning(this.partitions);
		this.ends = consumer.endOffsets(this.partitions);
	}

	/** From now on the end is where the topics end now. */
	void lookForTheEnd() {
		this.ends = this.consumer.endOffsets(this.partitions);
	}

	boolean isAtTheEnd() {
		return left() == 0;
	}

	List<ConsumerRecord<byte[], byte[]>> next() {
		List<ConsumerRecord<byte[], byte[]>> polled = new ArrayList<>();
		this.consumer.poll(PATIENCE).forEach(polled::add);
		this.records += polled.size();
		return polled;
	}

	long records() {
		return this.records;
	}

	/** Offsets left to read; on a compacted topic some of them hold nothing. */
	long left() {
		return this.partitions.stream()
			.mapToLong((partition) -> Math.max(0,
					this.ends.getOrDefault(partition, 0L) - this.consumer.position(partition)))
			.sum();
	}

	@Override
	public void close() {
		this.consumer.close();
	}

}
