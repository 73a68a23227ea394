package vn.thidua.benchmarks.ground;

import java.util.HashMap;
import java.util.Map;

import org.apache.kafka.clients.producer.ProducerConfig;

/** How everyone's producer is set: as the relay's own. */
public final class ProducerSettings {

	private ProducerSettings() {
	}

	public static Map<String, Object> of(Ground ground) {
		Map<String, Object> settings = new HashMap<>();
		settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, ground.bootstrapServers());
		settings.put(ProducerConfig.ACKS_CONFIG, "all");
		settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
		settings.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
		settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
		settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
		settings.put(ProducerConfig.BATCH_SIZE_CONFIG, 256 * 1024);
		settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
		return settings;
	}

	/** The same for who is configured by Spring Boot. */
	public static Map<String, Object> forBoot(Ground ground) {
		Map<String, Object> properties = new HashMap<>();
		of(ground).forEach((name, value) -> properties.put("spring.kafka.producer.properties[" + name + "]", value));
		properties.put("spring.kafka.bootstrap-servers", ground.bootstrapServers());
		properties.put("spring.kafka.producer.key-serializer",
				"org.apache.kafka.common.serialization.ByteArraySerializer");
		properties.put("spring.kafka.producer.value-serializer",
				"org.apache.kafka.common.serialization.ByteArraySerializer");
		return properties;
	}

}
