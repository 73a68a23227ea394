package vn.thidua.benchmarks.peers;

import java.util.HashMap;
import java.util.Map;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import vn.thidua.benchmarks.ground.Ground;
import vn.thidua.benchmarks.ground.ProducerSettings;

/**
 * A small Spring Boot application around a peer.
 *
 * @param context with a database of its own
 */
record PeerApplication(ConfigurableApplicationContext context) {

	/**
	 * Enough that a peer that works in parallel waits for commits, not for connections.
	 */
	static final int CONNECTIONS = 20;

	static PeerApplication start(Ground ground, Class<?> configuration, Map<String, ?> settings) {
		var database = ground.freshDatabase("peer");
		Map<String, Object> properties = new HashMap<>(ProducerSettings.forBoot(ground));
		properties.put("spring.datasource.url", database.url());
		properties.put("spring.datasource.username", database.username());
		properties.put("spring.datasource.password", database.password());
		properties.put("spring.datasource.hikari.maximum-pool-size", CONNECTIONS);
		properties.put("spring.datasource.hikari.minimum-idle", 1);
		properties.putAll(settings);
		return new PeerApplication(new SpringApplicationBuilder(configuration).web(WebApplicationType.NONE)
			.bannerMode(Banner.Mode.OFF)
			.properties(properties)
			.run());
	}

	<T> T bean(Class<T> type) {
		return this.context.getBean(type);
	}

	void inTransaction(Runnable work) {
		bean(TransactionTemplate.class).executeWithoutResult((_) -> work.run());
	}

	long count(String sql) {
		return bean(JdbcClient.class).sql(sql).query(Long.class).single();
	}

	void close() {
		this.context.close();
	}

}
