package vn.thidua.benchmarks.peers;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.namastack.outbox.Outbox;
import io.namastack.outbox.OutboxProcessingScheduler;
import io.namastack.outbox.handler.OutboxHandler;
import io.namastack.outbox.handler.OutboxRecordMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaTemplate;

import vn.thidua.benchmarks.ground.Ground;
import vn.thidua.benchmarks.ground.SampleEvent;
import vn.thidua.benchmarks.ground.Waiting;
import vn.thidua.benchmarks.measure.Bar;

/**
 * Namastack Outbox with a handler that does what its Kafka module does (that module does
 * not resolve where this is built): send, and wait for the acknowledgement. Set as in its
 * own performance tests (large batches, completed records deleted, 16 to 32 threads), but
 * polling at once, not after a second.
 */
final class NamastackOutbox implements Peer {

	private static final String TOPIC = "topic";

	private final PeerApplication application;

	NamastackOutbox(Ground ground) {
		this.application = PeerApplication.start(ground, NamastackConfiguration.class,
				Map.of("namastack.outbox.polling.batch-size", 1200, "namastack.outbox.polling.fixed.interval", "10ms",
						"namastack.outbox.processing.delete-completed-records", true,
						"namastack.outbox.processing.executor-core-pool-size", 16,
						"namastack.outbox.processing.executor-max-pool-size", 32,
						"namastack.outbox.multicaster.enabled", false));
	}

	@Override
	public String name() {
		return "Namastack Outbox 1.6.0";
	}

	@Override
	public boolean keepsOrder() {
		return true;
	}

	@Override
	public Bar bar() {
		return Bar.atLeast(5);
	}

	@Override
	public double publish(List<SampleEvent> events, String topic) {
		var scheduler = this.application.bean(OutboxProcessingScheduler.class);
		scheduler.stop();
		var outbox = this.application.bean(Outbox.class);
		this.application.inTransaction(() -> events.forEach((event) -> {
			Map<String, String> context = new HashMap<>(event.headers());
			context.put(TOPIC, topic);
			outbox.schedule(event.text(), event.key(), context);
		}));
		long began = System.nanoTime();
		scheduler.start();
		Waiting.until("Namastack's outbox is empty", Duration.ofMinutes(3),
				() -> this.application.count("select count(*) from outbox_record") == 0);
		double rate = events.size() * 1e9 / (System.nanoTime() - began);
		scheduler.stop();
		return rate;
	}

	@Override
	public void close() {
		this.application.close();
	}

	@Configuration(proxyBeanMethods = false)
	@NamastackAutoConfigurations
	static class NamastackConfiguration {

		@Bean
		OutboxHandler kafkaOutboxHandler(KafkaTemplate<byte[], byte[]> kafka) {
			return new SendingHandler(kafka);
		}

	}

	private record SendingHandler(KafkaTemplate<byte[], byte[]> kafka) implements OutboxHandler {

		@Override
		public boolean supports(Object payload, OutboxRecordMetadata metadata) {
			return true;
		}

		@Override
		public void handle(Object payload, OutboxRecordMetadata metadata) {
			var context = metadata.getContext();
			var message = new ProducerRecord<>(String.valueOf(context.get(TOPIC)), SampleEvent.utf8(metadata.getKey()),
					SampleEvent.utf8((String) payload));
			context.forEach((name, value) -> {
				if (!name.equals(TOPIC)) {
					message.headers().add(name, SampleEvent.utf8(value));
				}
			});
			this.kafka.send(message).join();
		}

	}

}
