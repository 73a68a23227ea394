package vn.thidua.eventing.reconciliation;

import java.util.List;

import javax.sql.DataSource;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.thidua.eventing.retention.RetentionProperties;
import vn.thidua.eventing.topic.TopicReaders;

@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "thidua.reconciliation.enabled", matchIfMissing = true)
@EnableConfigurationProperties(ReconciliationProperties.class)
public class ReconciliationConfiguration {

	@Bean
	Reconciler reconciler(DataSource dataSource, TopicReaders readers, ObjectProvider<PublishedAggregates> aggregates,
			ObjectProvider<DerivedRows> projections, InboxComparison.InboundTopics inbound,
			ReconciliationProperties properties, RetentionProperties retention) {
		return new Reconciler(dataSource, readers, inbound, aggregates.orderedStream().toList(),
				projections.orderedStream().toList(), new Reconciler.Limits(properties, retention));
	}

	@Bean
	InboxComparison.InboundTopics inboundTopics(
			@Value("${spring.cloud.stream.bindings.events-in-0.group}") String group,
			@Value("${spring.cloud.stream.bindings.events-in-0.destination:}") List<String> topics) {
		return new InboxComparison.InboundTopics(group, topics);
	}

	@Bean
	ReconciliationMetrics reconciliationMetrics(JdbcClient jdbc) {
		return new ReconciliationMetrics(jdbc);
	}

}
