package vn.thidua.eventing.replay;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;

import javax.sql.DataSource;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

import vn.thidua.eventing.inbox.Inbox;
import vn.thidua.eventing.retention.RetentionProperties;

@Configuration(proxyBeanMethods = false)
@ConditionalOnBean(ProjectedTables.class)
public class ReplayConfiguration {

	private static final int RECORDS_PER_TRANSACTION = 5_000;

	@Bean
	ProjectionReplay projectionReplay(Inbox inbox, DataSource dataSource, PlatformTransactionManager transactions,
			ProjectedTables tables, RetentionProperties retention, KafkaProperties kafka,
			@Value("${spring.cloud.stream.bindings.events-in-0.destination}") List<String> topics, Clock clock) {
		return new ProjectionReplay(inbox, new RebuiltSchema(dataSource, transactions, tables, retention), dataSource,
				() -> consumer(kafka), topics, clock);
	}

	private static Consumer<byte[], byte[]> consumer(KafkaProperties kafka) {
		var settings = new HashMap<>(kafka.buildConsumerProperties());
		settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
		settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
		settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, RECORDS_PER_TRANSACTION);
		return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
	}

}
