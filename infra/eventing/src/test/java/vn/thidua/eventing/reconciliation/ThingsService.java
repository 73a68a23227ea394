package vn.thidua.eventing.reconciliation;

import java.time.Clock;
import java.util.UUID;

import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.thidua.contracts.EventType;
import vn.thidua.contracts.Topic;
import vn.thidua.engines.DatabaseAccess;
import vn.thidua.eventing.inbox.EventsListener;
import vn.thidua.eventing.outbox.OutgoingEvent;
import vn.thidua.eventing.outbox.Outbox;
import vn.thidua.testkit.RealParts;

/** The smallest service that does everything, and listens to itself. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
class ThingsService {

	private static final Topic TOPIC = new Topic("things-" + UUID.randomUUID(), "thingId", false);

	private static final EventType<Thing> CHANGED = new EventType<>("vn.thidua.test.thing.v1", TOPIC, Thing.class);

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

	@Bean
	NewTopic things() {
		return new NewTopic(TOPIC.name(), 2, (short) 1);
	}

	@Bean
	EventsListener thingsListener() {
		return (subscriptions) -> subscriptions.on(CHANGED, (_) -> {
		});
	}

	@Bean
	PublishedAggregates publishedThings() {
		return new PublishedAggregates(TOPIC, "select thing_id as key, revision as version from thing");
	}

	/** A process of the service; several on one database are its instances. */
	static ConfigurableApplicationContext start(DatabaseAccess database) {
		return new SpringApplicationBuilder(ThingsService.class)
			.properties("spring.config.import=classpath:eventing.yaml", "spring.application.name=" + TOPIC.name(),
					"spring.cloud.stream.bindings.events-in-0.destination=" + TOPIC.name(),
					"spring.main.web-application-type=none", "thidua.reconciliation.interval=100ms",
					"spring.datasource.url=" + database.url(), "spring.datasource.username=" + database.username(),
					"spring.datasource.password=" + database.password())
			.run("--spring.kafka.bootstrap-servers=" + RealParts.bootstrapServers());
	}

	/** In a transaction. */
	static void change(ConfigurableApplicationContext service, UUID thing) {
		long revision = service.getBean(JdbcClient.class).sql("""
				insert into thing (thing_id, revision) values (?, 1)
				on conflict (thing_id) do update set revision = thing.revision + 1 returning revision
				""").param(thing).query(Long.class).single();
		service.getBean(Outbox.class).append(OutgoingEvent.of(CHANGED, thing, revision, new Thing(revision)));
	}

	record Thing(long revision) {
	}

}
