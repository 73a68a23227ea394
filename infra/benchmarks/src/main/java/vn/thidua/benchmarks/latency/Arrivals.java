package vn.thidua.benchmarks.latency;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLongArray;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

import vn.thidua.benchmarks.ground.Ground;
import vn.thidua.eventing.CloudEventHeaders;

/** A plain consumer that notes when it saw each event, told apart by its version. */
final class Arrivals implements AutoCloseable {

	private final AtomicLongArray seen;

	private final CountDownLatch missing;

	private final KafkaConsumer<byte[], byte[]> consumer;

	private final Thread thread;

	private volatile boolean open = true;

	Arrivals(Ground ground, String topic, int count) {
		this.seen = new AtomicLongArray(count);
		this.missing = new CountDownLatch(count);
		this.consumer = new KafkaConsumer<>(Map.<String, Object>of("bootstrap.servers", ground.bootstrapServers()),
				new ByteArrayDeserializer(), new ByteArrayDeserializer());
		List<TopicPartition> partitions = this.consumer.partitionsFor(topic)
			.stream()
			.map((info) -> new TopicPartition(topic, info.partition()))
			.toList();
		this.consumer.assign(partitions);
		this.consumer.seekToBeginning(partitions);
		partitions.forEach(this.consumer::position);
		this.thread = Thread.ofPlatform().name("arrivals").start(this::read);
	}

	private void read() {
		while (this.open) {
			this.consumer.poll(Duration.ofMillis(100)).forEach(this::see);
		}
		this.consumer.close();
	}

	private void see(ConsumerRecord<byte[], byte[]> record) {
		byte[] version = record.headers().lastHeader(CloudEventHeaders.AGGREGATE_VERSION).value();
		int i = Integer.parseInt(new String(version, StandardCharsets.UTF_8));
		if (this.seen.compareAndSet(i, 0, System.nanoTime())) {
			this.missing.countDown();
		}
	}

	/** When each was seen, once all were. */
	long seen(int i) {
		return this.seen.get(i);
	}

	void await() {
		try {
			if (!this.missing.await(1, TimeUnit.MINUTES)) {
				throw new IllegalStateException("%d events were not seen".formatted(this.missing.getCount()));
			}
		}
		catch (InterruptedException ex) {
			throw Ground.interrupted(ex);
		}
	}

	@Override
	public void close() {
		this.open = false;
		try {
			this.thread.join();
		}
		catch (InterruptedException ex) {
			throw Ground.interrupted(ex);
		}
	}

}
