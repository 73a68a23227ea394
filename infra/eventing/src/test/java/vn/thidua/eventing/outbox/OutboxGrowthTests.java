package vn.thidua.eventing.outbox;

import java.sql.Connection;
import java.sql.SQLException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What the relay reads again and again, while nothing is new and while much is. */
class OutboxGrowthTests {

	private static final int EVENTS = 20_000;

	/** A hundredth of what the events take. */
	private static final int FEW_PAGES = 40;

	/** At 8 kB. */
	private static final int PAGES_OF_THE_BACKLOG = EVENTS * 600 / 8_192;

	private static final int PAGE_SIZE = 1_000;

	private final RelayedOutbox relayed = RelayedOutbox.withoutTopic();

	@Test
	@DisplayName("X4 looking for new events reads none of the old ones, however many there are")
	void lookingForNewEventsReadsNoneOfTheOld() throws SQLException {
		String published = publishMany();
		try (var relay = this.relayed.connectAsRelay()) {
			String next = OutboxReader.NEXT_DIFFERENCE.replace("?::pg_snapshot", "$1::pg_snapshot")
				.replace("?", Integer.toString(PAGE_SIZE));
			assertThat(pagesReadByAnyPlan(relay, next, published)).isLessThan(FEW_PAGES);
		}
	}

	@Test
	@DisplayName("X4 measuring the backlog reads none of the events published, however many there are")
	void measuringTheBacklogReadsNoneOfThePublished() throws SQLException {
		String published = publishMany();
		try (var anyone = this.relayed.connect()) {
			assertThat(pagesReadByAnyPlan(anyone, OutboxMetrics.BACKLOG + " and $1 is not null", published))
				.isLessThan(FEW_PAGES);
		}
	}

	@Test
	@DisplayName("X4 a page of a backlog reads none of what comes after it, though statistics know nothing of it yet")
	void aPageOfABacklogReadsNoneOfTheRest() throws SQLException {
		String published = publishMany();
		long last = this.relayed.jdbc.sql("select max(id) from outbox").query(Long.class).single();
		this.relayed.jdbc.sql("select open_outbox_partitions(1000000)").query((_) -> {
		});
		appendMany();
		String page = OutboxReader.PAGE.replaceFirst("\\?", Long.toString(last))
			.replaceFirst("\\?", "'3:3:'")
			.replaceFirst("\\?", "\\$1")
			.replace("?", Integer.toString(PAGE_SIZE));
		try (var relay = this.relayed.connectAsRelay()) {
			assertThat(pagesRead(relay, page, published)).isLessThan(PAGES_OF_THE_BACKLOG / 2);
		}
	}

	private String publishMany() {
		appendMany();
		this.relayed.jdbc.sql("vacuum analyze outbox").update();
		return this.relayed.jdbc
			.sql("update outbox_position set published = pg_current_snapshot() returning published::text")
			.query(String.class)
			.single();
	}

	private void appendMany() {
		this.relayed.jdbc.sql("""
				insert into outbox (transaction_id, topic, key, aggregate_version, event_id, type, occurred_at, body)
				select (3 + number % 600)::text::xid8, 'topic', 'key', number, gen_random_uuid(), 'type', now(),
				  convert_to(repeat('x', 500), 'UTF8')
				from generate_series(1, :events) as number
				""").param("events", EVENTS).update();
	}

	/** As for a statement that was used often, with one plan for all positions. */
	private static int pagesReadByAnyPlan(Connection connection, String sql, String published) throws SQLException {
		try (var statement = connection.createStatement()) {
			statement.execute("set plan_cache_mode = force_generic_plan");
		}
		return pagesRead(connection, sql, published);
	}

	private static int pagesRead(Connection connection, String sql, String published) throws SQLException {
		try (var statement = connection.createStatement()) {
			statement.execute("prepare measured(text) as " + sql);
			try (var plan = statement
				.executeQuery("explain (analyze, buffers, format json) execute measured('%s')".formatted(published))) {
				plan.next();
				var root = JsonMapper.shared().readTree(plan.getString(1)).get(0).get("Plan");
				return root.get("Shared Hit Blocks").asInt() + root.get("Shared Read Blocks").asInt();
			}
		}
	}

}
