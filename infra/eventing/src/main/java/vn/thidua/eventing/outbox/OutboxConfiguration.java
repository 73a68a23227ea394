package vn.thidua.eventing.outbox;

import java.sql.DriverManager;
import java.time.Clock;
import java.util.HashMap;
import java.util.Properties;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.thidua.eventing.EventBodies;
import vn.thidua.eventing.EventTracing;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RelayProperties.class)
public class OutboxConfiguration {

	@Bean
	RelaySignal relaySignal() {
		return new RelaySignal();
	}

	@Bean
	Outbox outbox(JdbcTemplate jdbc, EventBodies bodies, EventTracing tracing, Clock clock, RelaySignal signal) {
		return new Outbox(jdbc, bodies, tracing, clock, signal);
	}

	@Bean
	OutboxErasure outboxErasure(JdbcClient jdbc) {
		return new OutboxErasure(jdbc);
	}

	@Bean
	OutboxMetrics outboxMetrics(JdbcClient jdbc, Clock clock) {
		return new OutboxMetrics(jdbc, clock);
	}

	@Bean
	@ConditionalOnBooleanProperty(name = "thidua.relay.enabled", matchIfMissing = true)
	Relay relay(JdbcConnectionDetails database, KafkaProperties kafka, RelayProperties properties, RelaySignal signal,
			@Value("${spring.application.name}") String source) {
		// Outside the pool: the connection holds the ownership lock for as long as the
		// relay runs.
		var login = login(String.valueOf(database.getUsername()), String.valueOf(database.getPassword()));
		login.setProperty("ApplicationName", source + " relay");
		return new Relay(() -> DriverManager.getConnection(database.getJdbcUrl(), login), () -> producer(kafka),
				properties, signal, source);
	}

	static Properties login(String user, String password) {
		var login = new Properties();
		login.setProperty("user", user);
		login.setProperty("password", password);
		login.setProperty("tcpKeepAlive", "true");
		login.setProperty("socketTimeout", "30");
		login.setProperty("options", String.join(" ",
				// An owner that vanished without a word is noticed, and its lock free, in
				// 11 s.
				"-c tcp_keepalives_idle=5 -c tcp_keepalives_interval=2 -c tcp_keepalives_count=3 -c tcp_user_timeout=11000",
				// All it writes is its position: one set back by a crash has some events
				// sent again, which readers know by their ids.
				"-c synchronous_commit=off",
				// What is new stands at the end of an index, whatever a plan made for a
				// small outbox takes for quicker.
				"-c enable_seqscan=off",
				// A page of a backlog is read off the primary key. By statistics older
				// than a burst, sorting all of it for each page seems quicker.
				"-c enable_sort=off"));
		return login;
	}

	static KafkaProducer<byte[], byte[]> producer(KafkaProperties kafka) {
		var settings = new HashMap<>(kafka.buildProducerProperties());
		settings.put(ProducerConfig.ACKS_CONFIG, "all");
		settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
		// One: of a producer that it does not know yet the broker takes any batch as the
		// first, so that a second one would stay where the first was rejected.
		settings.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
		settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
		settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
		settings.put(ProducerConfig.BATCH_SIZE_CONFIG, 256 * 1024);
		// A broker that is away is waited for: giving up on one batch would let later
		// ones of its keys pass it.
		settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
		return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
	}

}
