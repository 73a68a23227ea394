package vn.thidua.eventing.retention;

import java.time.Clock;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(RetentionProperties.class)
public class RetentionConfiguration {

	@Bean
	Retention retention(JdbcTemplate jdbc, RetentionProperties properties, Clock clock) {
		return new Retention(jdbc, properties, clock);
	}

}
