package vn.thidua.benchmarks.peers;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;

import vn.thidua.benchmarks.ground.Ground;
import vn.thidua.benchmarks.ground.SampleEvent;
import vn.thidua.benchmarks.measure.Bar;

/**
 * The naive way: nothing is stored, the events are sent after the commit. Whoever dies in
 * between has lost them; it shows what the guarantee costs.
 */
final class SendAfterCommit implements Peer {

	private final PeerApplication application;

	SendAfterCommit(Ground ground) {
		this.application = PeerApplication.start(ground, NaiveConfiguration.class, java.util.Map.of());
	}

	@Override
	public String name() {
		return "sending after the commit, without an outbox";
	}

	@Override
	public boolean keepsOrder() {
		return true;
	}

	@Override
	public @Nullable Bar bar() {
		return null;
	}

	@Override
	public double publish(List<SampleEvent> events, String topic) {
		var began = new long[1];
		this.application.inTransaction(() -> {
			this.application.count("select count(*) from pg_class where relname = 'business'");
			TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
				@Override
				public void afterCommit() {
					began[0] = System.nanoTime();
					send(events, topic);
				}
			});
		});
		return events.size() * 1e9 / (System.nanoTime() - began[0]);
	}

	@SuppressWarnings("unchecked")
	private void send(List<SampleEvent> events, String topic) {
		KafkaTemplate<byte[], byte[]> kafka = this.application.bean(KafkaTemplate.class);
		CompletableFuture
			.allOf(events.stream().map((event) -> kafka.send(event.message(topic))).toArray(CompletableFuture[]::new))
			.orTimeout(Duration.ofMinutes(3).toSeconds(), java.util.concurrent.TimeUnit.SECONDS)
			.join();
	}

	@Override
	public void close() {
		this.application.close();
	}

	@Configuration(proxyBeanMethods = false)
	@ImportAutoConfiguration({ DataSourceAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class,
			TransactionAutoConfiguration.class, JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class,
			KafkaAutoConfiguration.class })
	static class NaiveConfiguration {

	}

}
