package vn.thidua.eventing.inbox;

import java.util.List;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.cloud.stream.config.ListenerContainerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.support.converter.BatchMessagingMessageConverter;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.util.backoff.ExponentialBackOff;

import vn.thidua.eventing.EventBodies;
import vn.thidua.eventing.EventTracing;

@Configuration(proxyBeanMethods = false)
public class InboxConfiguration {

	private static final long FIRST_RETRY_MILLIS = 200;

	private static final long SLOWEST_RETRY_MILLIS = 5_000;

	@Bean
	Subscriptions subscriptions(List<EventsListener> listeners) {
		var subscriptions = new Subscriptions();
		listeners.forEach((listener) -> listener.subscribe(subscriptions));
		return subscriptions;
	}

	@Bean
	RecordReader recordReader(Subscriptions subscriptions, EventBodies bodies) {
		return new RecordReader(subscriptions, bodies);
	}

	@Bean
	ParkedEvents parkedEvents(JdbcTemplate jdbc) {
		return new ParkedEvents(jdbc);
	}

	@Bean
	InboxTransaction inboxTransaction(JdbcTemplate jdbc, Subscriptions subscriptions, EventTracing tracing,
			ParkedEvents parkedEvents, PlatformTransactionManager transactions) {
		return new InboxTransaction(jdbc, new EventDelivery(subscriptions, tracing), parkedEvents, transactions);
	}

	/**
	 * The function that Spring Cloud Stream binds to all topics the service listens to.
	 */
	@Bean
	Inbox events(RecordReader reader, InboxTransaction transaction, ParkedEvents parkedEvents, MeterRegistry registry) {
		return new Inbox(reader, transaction, new InboxMetrics(registry, parkedEvents));
	}

	@Bean
	ResolvingParkedEvents resolvingParkedEvents(ParkedEvents parkedEvents, RecordReader reader, InboxTransaction inbox,
			PlatformTransactionManager transactions) {
		return new ResolvingParkedEvents(parkedEvents, reader, inbox, transactions);
	}

	/**
	 * Hands over record headers as they are: the default would map them, guided by type
	 * names in the record itself.
	 */
	@Bean
	@SuppressWarnings("NullAway") // no mapper is what turns mapping off
	BatchMessagingMessageConverter unmappedHeaders() {
		var converter = new BatchMessagingMessageConverter();
		converter.setHeaderMapper(null);
		return converter;
	}

	/**
	 * A poll that failed for a broken dependency is tried again for ever, ever slower up
	 * to a few seconds.
	 */
	@Bean
	ListenerContainerCustomizer<AbstractMessageListenerContainer<?, ?>> retryForEver() {
		return (container, destination, group) -> {
			var backOff = new ExponentialBackOff(FIRST_RETRY_MILLIS, 2);
			backOff.setMaxInterval(SLOWEST_RETRY_MILLIS);
			container.setCommonErrorHandler(new DefaultErrorHandler(backOff));
		};
	}

}
