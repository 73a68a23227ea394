package vn.thidua.eventing.outbox;

import java.util.Collection;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.thidua.contracts.Topic;

/**
 * Clears events of persons out of the outbox, where they would lie until their partition
 * is dropped. A cleared event is a tombstone: published, or published again, it tells
 * what the tombstone tells that follows it.
 */
public class OutboxErasure {

	private final JdbcClient jdbc;

	OutboxErasure(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Reads all of the outbox: persons are erased seldom, events are written often. */
	public void clear(Collection<Topic> topics, Collection<UUID> keys) {
		this.jdbc.sql("""
				update outbox set body = null
				where topic = any (:topics::text[]) and key = any (:keys::text[]) and body is not null
				""")
			.param("topics", topics.stream().map(Topic::name).toArray(String[]::new))
			.param("keys", keys.stream().map(UUID::toString).toArray(String[]::new))
			.update();
	}

}
