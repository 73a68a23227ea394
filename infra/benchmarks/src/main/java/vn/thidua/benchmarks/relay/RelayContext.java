package vn.thidua.benchmarks.relay;

import java.time.Clock;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

import vn.thidua.eventing.EventBodies;
import vn.thidua.eventing.EventTracing;
import vn.thidua.eventing.outbox.OutboxConfiguration;
import vn.thidua.eventing.retention.RetentionConfiguration;

/** The outbox and its relay as a service has them, and nothing else of a service. */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({ DataSourceAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class,
		TransactionAutoConfiguration.class, JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class,
		FlywayAutoConfiguration.class, KafkaAutoConfiguration.class })
@Import({ OutboxConfiguration.class, RetentionConfiguration.class })
class RelayContext {

	@Bean
	EventBodies eventBodies() {
		return new EventBodies();
	}

	@Bean
	EventTracing eventTracing() {
		return new EventTracing(Tracer.NOOP, Propagator.NOOP);
	}

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

	@Bean
	MeterRegistry meters() {
		return new SimpleMeterRegistry();
	}

}
