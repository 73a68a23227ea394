package vn.thidua.benchmarks.peers;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.modulith.events.EventExternalizationConfiguration;
import org.springframework.modulith.events.RoutingTarget;

import vn.thidua.benchmarks.ground.Ground;
import vn.thidua.benchmarks.ground.SampleEvent;
import vn.thidua.benchmarks.ground.Waiting;
import vn.thidua.benchmarks.measure.Bar;

/**
 * Spring Modulith's event publication registry (JDBC) with externalisation to Kafka,
 * completed publications deleted. It publishes after the commit from memory, through a
 * task executor: with one thread in order, with more in none.
 */
final class ModulithEvents implements Peer {

	private static final int MANY_THREADS = 16;

	private final PeerApplication application;

	private final int threads;

	private ModulithEvents(Ground ground, int threads) {
		this.threads = threads;
		this.application = PeerApplication.start(ground, ModulithConfiguration.class,
				Map.of("spring.modulith.events.jdbc.schema-initialization.enabled", true,
						"spring.modulith.events.completion-mode", "delete", "spring.task.execution.pool.core-size",
						threads));
	}

	static Peer inOrder(Ground ground) {
		return new ModulithEvents(ground, 1);
	}

	static Peer inParallel(Ground ground) {
		return new ModulithEvents(ground, MANY_THREADS);
	}

	@Override
	public String name() {
		return "Spring Modulith 2.0.3, " + (keepsOrder() ? "in order" : this.threads + " threads, in no order");
	}

	@Override
	public boolean keepsOrder() {
		return this.threads == 1;
	}

	@Override
	public Bar bar() {
		return Bar.atLeast(5);
	}

	@Override
	public double publish(List<SampleEvent> events, String topic) {
		var publisher = (ApplicationEventPublisher) this.application.context();
		var began = new long[1];
		this.application.inTransaction(() -> {
			events.forEach(
					(event) -> publisher.publishEvent(new Stored(topic, event.key(), event.headers(), event.text())));
			began[0] = System.nanoTime();
		});
		Waiting.until("Modulith's publications are completed", Duration.ofMinutes(3),
				() -> this.application.count("select count(*) from event_publication") == 0);
		return events.size() * 1e9 / (System.nanoTime() - began[0]);
	}

	@Override
	public void close() {
		this.application.close();
	}

	/**
	 * What an application would publish.
	 *
	 * @param topic where to
	 * @param key the aggregate
	 * @param headers of CloudEvents
	 * @param json the body
	 */
	record Stored(String topic, String key, Map<String, String> headers, String json) {

		Message<byte[]> message() {
			Map<String, Object> bytes = new HashMap<>();
			this.headers.forEach((name, value) -> bytes.put(name, SampleEvent.utf8(value)));
			return MessageBuilder.withPayload(SampleEvent.utf8(this.json))
				.copyHeaders(bytes)
				.setHeader(KafkaHeaders.KEY, SampleEvent.utf8(this.key))
				.setHeader(KafkaHeaders.TOPIC, this.topic)
				.build();
		}

	}

	@Configuration(proxyBeanMethods = false)
	@ModulithAutoConfigurations
	static class ModulithConfiguration {

		@Bean
		EventExternalizationConfiguration eventExternalizationConfiguration() {
			return EventExternalizationConfiguration.externalizing()
				.select(Stored.class::isInstance)
				.mapping(Stored.class, Stored::message)
				.route(Stored.class, (stored) -> RoutingTarget.forTarget(stored.topic()).andKey(stored.key()))
				.build();
		}

	}

}
