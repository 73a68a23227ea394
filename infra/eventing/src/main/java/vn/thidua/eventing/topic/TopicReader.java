package vn.thidua.eventing.topic;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * Reads topics, from their beginning to where they ended when the reader was made, unless
 * told otherwise.
 */
public final class TopicReader implements AutoCloseable {

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

	/** Begins where an earlier reader stopped; not where that is no place any more. */
	public void beginAt(Map<TopicPartition, Long> offsets) {
		offsets.forEach((partition, offset) -> {
			if (this.partitions.contains(partition) && offset <= this.ends.getOrDefault(partition, 0L)) {
				this.consumer.seek(partition, offset);
			}
		});
	}

	/** Nothing from these offsets on is read; nothing at all where none is named. */
	public void endAt(Map<TopicPartition, Long> offsets) {
		this.ends = this.partitions.stream()
			.collect(Collectors.toMap(Function.identity(), (partition) -> offsets.getOrDefault(partition, 0L)));
	}

	/** From now on the end is where the topics end now. */
	public void lookForTheEnd() {
		this.ends = this.consumer.endOffsets(this.partitions);
	}

	public boolean isAtTheEnd() {
		return left() == 0;
	}

	/** The next records, perhaps with some from beyond the end. */
	public List<ConsumerRecord<byte[], byte[]>> next() {
		List<ConsumerRecord<byte[], byte[]>> polled = new ArrayList<>();
		this.consumer.poll(PATIENCE).forEach(polled::add);
		this.records += polled.size();
		return polled;
	}

	/** The next records up to the end; read again by a later reader, if beyond it. */
	public List<ConsumerRecord<byte[], byte[]>> nextBeforeTheEnd() {
		var done = this.partitions.stream().filter((partition) -> left(partition) == 0).toList();
		this.consumer.pause(done);
		return next().stream()
			.filter((record) -> record.offset() < end(new TopicPartition(record.topic(), record.partition())))
			.toList();
	}

	public long records() {
		return this.records;
	}

	/** Offsets left to read; on a compacted topic some of them hold nothing. */
	public long left() {
		return this.partitions.stream().mapToLong(this::left).sum();
	}

	/** Where a later reader goes on. */
	public Map<TopicPartition, Long> offsets() {
		return this.partitions.stream()
			.collect(Collectors.toMap(Function.identity(),
					(partition) -> Math.min(this.consumer.position(partition), end(partition))));
	}

	private long left(TopicPartition partition) {
		return Math.max(0, end(partition) - this.consumer.position(partition));
	}

	private long end(TopicPartition partition) {
		return this.ends.getOrDefault(partition, 0L);
	}

	@Override
	public void close() {
		this.consumer.close();
	}

}
