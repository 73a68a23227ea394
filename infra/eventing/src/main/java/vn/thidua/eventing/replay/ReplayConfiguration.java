package vn.thidua.eventing.replay;

import java.time.Clock;
import java.util.List;

import javax.sql.DataSource;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

import vn.thidua.eventing.inbox.Inbox;
import vn.thidua.eventing.retention.RetentionProperties;
import vn.thidua.eventing.topic.TopicReaders;

@Configuration(proxyBeanMethods = false)
@ConditionalOnBean(ProjectedTables.class)
public class ReplayConfiguration {

	@Bean
	ProjectionReplay projectionReplay(Inbox inbox, DataSource dataSource, PlatformTransactionManager transactions,
			ProjectedTables tables, RetentionProperties retention, TopicReaders readers,
			@Value("${spring.cloud.stream.bindings.events-in-0.destination}") List<String> topics, Clock clock) {
		return new ProjectionReplay(inbox, new RebuiltSchema(dataSource, transactions, tables, retention), dataSource,
				readers, topics, clock);
	}

}
