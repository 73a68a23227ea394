package vn.thidua.eventing.inbox;

import java.time.Clock;

import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.thidua.engines.DatabaseAccess;
import vn.thidua.testkit.RealParts;

/** The smallest service that receives. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
class NotesService {

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

	@Bean
	NewTopic notes() {
		return new NewTopic(Note.TOPIC.name(), 2, (short) 1);
	}

	@Bean
	NotesListener notesListener(JdbcClient jdbc) {
		return new NotesListener(jdbc);
	}

	/** A process of the service; several on one database are its instances. */
	static ConfigurableApplicationContext start(DatabaseAccess database, String group) {
		return new SpringApplicationBuilder(NotesService.class)
			.properties("spring.config.import=classpath:eventing.yaml", "spring.application.name=" + group,
					"spring.cloud.stream.bindings.events-in-0.destination=" + Note.TOPIC.name(),
					"spring.main.web-application-type=none", "thidua.relay.enabled=false",
					"spring.datasource.url=" + database.url(), "spring.datasource.username=" + database.username(),
					"spring.datasource.password=" + database.password())
			.run("--spring.kafka.bootstrap-servers=" + RealParts.bootstrapServers());
	}

}
