package vn.thidua.eventing.outbox;

import java.sql.DriverManager;
import java.sql.SQLException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What the relay reads again and again while nothing is new. */
class OutboxGrowthTests {

	private static final int EVENTS = 20_000;

	/** A hundredth of what the events take. */
	private static final int FEW_PAGES = 40;

	private final RelayedOutbox relayed = RelayedOutbox.withoutTopic();

	@Test
	@DisplayName("X4 looking for new events reads none of the old ones, however many there are")
	void lookingForNewEventsReadsNoneOfTheOld() throws SQLException {
		this.relayed.jdbc
			.sql("""
					insert into outbox (transaction_id, topic, key, aggregate_version, event_id, type, occurred_at, body)
					select (3 + number % 600)::text::xid8, 'topic', 'key', number, gen_random_uuid(), 'type', now(), convert_to(repeat('x', 500), 'UTF8')
					from generate_series(1, :events) as number
					""")
			.param("events", EVENTS)
			.update();
		this.relayed.jdbc.sql("vacuum analyze outbox").update();
		String published = this.relayed.jdbc.sql("select pg_current_snapshot()::text").query(String.class).single();
		var access = this.relayed.database;
		try (var connection = DriverManager.getConnection(access.url(),
				OutboxConfiguration.login(access.username(), access.password()));
				var relay = connection.createStatement()) {
			// As for a statement that was used often: one plan for all positions.
			relay.execute("set plan_cache_mode = force_generic_plan");
			relay.execute("prepare next_difference(text) as " + OutboxReader.NEXT_DIFFERENCE.replace("?", "$1"));
			try (var plan = relay.executeQuery(
					"explain (analyze, buffers, format json) execute next_difference('%s')".formatted(published))) {
				plan.next();
				var root = JsonMapper.shared().readTree(plan.getString(1)).get(0).get("Plan");
				assertThat(root.get("Shared Hit Blocks").asInt() + root.get("Shared Read Blocks").asInt())
					.isLessThan(FEW_PAGES);
			}
		}
	}

}
