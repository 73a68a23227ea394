package vn.thidua.eventing;

import java.time.Duration;
import java.util.Map;

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

	/**
	 * What a tombstone erases leaves the disk within a week, if its partition is written
	 * to at all. The tombstone itself stays for ten years, so that a projection built
	 * anew knows of each erasure that the live one knows of.
	 */
	private static final Map<String, String> COMPACTION = Map.of(TopicConfig.SEGMENT_MS_CONFIG, days(3),
			TopicConfig.MAX_COMPACTION_LAG_MS_CONFIG, days(6), TopicConfig.DELETE_RETENTION_MS_CONFIG, days(3650));

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

	private static String days(int days) {
		return Long.toString(Duration.ofDays(days).toMillis());
	}

	private static NewTopic newTopic(Topic topic) {
		var builder = TopicBuilder.name(topic.name()).partitions(Topic.PARTITIONS);
		return (topic.compacted() ? builder.compact().configs(COMPACTION)
				: builder.config(TopicConfig.RETENTION_MS_CONFIG, "-1"))
			.build();
	}

}
