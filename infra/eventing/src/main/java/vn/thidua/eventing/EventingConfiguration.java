package vn.thidua.eventing;

import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin;

import vn.thidua.contracts.Topic;
import vn.thidua.contracts.Topics;
import vn.thidua.eventing.topic.TopicReaders;

@Configuration(proxyBeanMethods = false)
class EventingConfiguration {

	@Bean
	EventBodies eventBodies() {
		return new EventBodies();
	}

	@Bean
	EventTracing eventTracing(ObjectProvider<Tracer> tracer, ObjectProvider<Propagator> propagator) {
		return new EventTracing(tracer.getIfAvailable(() -> Tracer.NOOP),
				propagator.getIfAvailable(() -> Propagator.NOOP));
	}

	@Bean
	TopicReaders topicReaders(KafkaProperties kafka) {
		return new TopicReaders(kafka);
	}

	/** Whichever service comes first creates the topics. */
	@Bean
	KafkaAdmin.NewTopics topics() {
		return new KafkaAdmin.NewTopics(
				Topics.ALL.stream().map(EventingConfiguration::newTopic).toArray(NewTopic[]::new));
	}

	private static NewTopic newTopic(Topic topic) {
		var builder = TopicBuilder.name(topic.name()).partitions(Topic.PARTITIONS);
		return topic.compacted() ? builder.compact().build()
				: builder.config(TopicConfig.RETENTION_MS_CONFIG, "-1").build();
	}

}
