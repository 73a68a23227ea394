package vn.thidua.eventing.reconciliation;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import vn.thidua.engines.DatabaseAccess;
import vn.thidua.testkit.RealParts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Two instances at work, with all their parts, and compared ten times a second. */
class ReconciledWorkTests {

	private static final int WRITERS = 4;

	private static final int CHANGES = 250;

	private static final int UNDONE = 10;

	private static final Duration PATIENCE = Duration.ofSeconds(90);

	private final DatabaseAccess database = RealParts.freshDatabase("things");

	private final ConfigurableApplicationContext one = ThingsService.start(this.database);

	private final JdbcClient jdbc = this.one.getBean(JdbcClient.class);

	private final List<UUID> things = Stream.generate(UUID::randomUUID).limit(7).toList();

	private ConfigurableApplicationContext other = ThingsService.start(this.database);

	@BeforeEach
	void rememberEveryAlarm() {
		this.jdbc.sql("create table thing (thing_id uuid primary key, revision bigint not null)").update();
		this.jdbc.sql("create table alarm (like reconciliation_difference)").update();
		this.jdbc.sql("""
				create function remember_alarm() returns trigger language plpgsql as $$
				begin
				  insert into alarm select new.*;
				  return null;
				end
				$$
				""").update();
		this.jdbc.sql("""
				create trigger remember_alarm after insert or update on reconciliation_difference
				for each row when (new.suspected_in is null) execute function remember_alarm()
				""").update();
	}

	@AfterEach
	void stop() {
		this.other.close();
		this.one.close();
	}

	@Test
	@DisplayName("X4 not for a moment does work in progress look like a difference, and a real one is found in it")
	void workInProgressIsNoDifference() throws Exception {
		try (var writers = Executors.newFixedThreadPool(WRITERS)) {
			var work = IntStream.range(0, WRITERS).mapToObj((writer) -> writers.submit(this::changeThings)).toList();
			this.other.close();
			this.other = ThingsService.start(this.database);
			for (Future<?> writer : work) {
				writer.get();
			}
		}
		awaitAllCompared();
		assertThat(this.jdbc.sql("select * from alarm").query().listOfRows()).isEmpty();

		this.jdbc.sql("update thing set revision = revision + 1 where thing_id = ?")
			.param(this.things.getFirst())
			.update();
		await().atMost(PATIENCE)
			.untilAsserted(() -> assertThat(
					this.jdbc.sql("select comparison || ' ' || subject from alarm").query(String.class).list())
				.contains("aggregate-to-topic " + this.things.getFirst()));
	}

	private void changeThings() {
		var transaction = new TransactionTemplate(this.one.getBean(PlatformTransactionManager.class));
		for (int change = 0; change < CHANGES; change++) {
			var thing = this.things.get(change % this.things.size());
			boolean isUndone = change % UNDONE == 0;
			transaction.executeWithoutResult((status) -> {
				ThingsService.change(this.one, thing);
				if (isUndone) {
					status.setRollbackOnly();
				}
			});
		}
	}

	/** Nothing is sighted that is not compared, and all that was written was heard. */
	private void awaitAllCompared() {
		long written = WRITERS * (CHANGES - CHANGES / UNDONE);
		await().atMost(PATIENCE).untilAsserted(() -> {
			assertThat(count("inbox")).isEqualTo(written);
			assertThat(count("reconciliation_sighting")).isZero();
			assertThat(this.jdbc.sql("""
					select count(*) from outbox, reconciliation_position
					where pg_visible_in_snapshot(transaction_id, compared)
					""").query(Long.class).single()).isEqualTo(written);
			assertThat(this.jdbc.sql("select sum(next_offset) from reconciliation_offset where reading = 'inbox'")
				.query(Long.class)
				.single()).isEqualTo(written);
		});
	}

	private long count(String table) {
		return this.jdbc.sql("select count(*) from " + table).query(Long.class).single();
	}

}
