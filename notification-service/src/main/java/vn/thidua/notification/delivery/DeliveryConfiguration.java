package vn.thidua.notification.delivery;

import java.time.Clock;
import java.util.List;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.thidua.eventing.EventTracing;

@Configuration(proxyBeanMethods = false)
class DeliveryConfiguration {

	@Bean
	DeliveryQueue deliveryQueue(JdbcClient jdbc, DeliveryProperties properties, Clock clock) {
		return new DeliveryQueue(jdbc, new RetryPolicy(properties.firstRetry(), properties.slowestRetry(),
				properties.slowestRetryWhileUnavailable(), properties.maxRefusals()), clock);
	}

	@Bean
	DeliveryAttempts deliveryAttempts(DeliveryQueue queue, EventTracing tracing, MeterRegistry metrics,
			DeliveryProperties properties) {
		return new DeliveryAttempts(queue, tracing, metrics, properties.sendTimeout());
	}

	@Bean
	Dispatchers dispatchers(List<Channel> channels, DeliveryQueue queue, DispatchSignals signals,
			DeliveryAttempts attempts, DeliveryProperties properties) {
		return new Dispatchers(channels.stream()
			.map((channel) -> new Dispatcher(channel, queue, signals, attempts, properties))
			.toList());
	}

}
