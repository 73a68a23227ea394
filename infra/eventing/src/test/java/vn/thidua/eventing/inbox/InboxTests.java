package vn.thidua.eventing.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.thidua.engines.DatabaseAccess;
import vn.thidua.testkit.RealParts;
import vn.thidua.testkit.TestTopics;
import vn.thidua.testkit.TestTopics.Event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What a service receives, on a real broker and a real database. */
class InboxTests {

	/** Shorter where a planted fault is sure to let a test wait in vain. */
	private static final Duration PATIENCE = Duration.ofSeconds(Integer.getInteger("thidua.test.patience", 90));

	private static final String GROUP = "notes-" + UUID.randomUUID();

	private static DatabaseAccess database = RealParts.freshDatabase("notes");

	private static ConfigurableApplicationContext service = NotesService.start(database, GROUP);

	private static JdbcClient jdbc = service.getBean(JdbcClient.class);

	private static ResolvingParkedEvents operator = service.getBean(ResolvingParkedEvents.class);

	private static NotesListener listener = service.getBean(NotesListener.class);

	@BeforeAll
	static void isUp() {
		assertThat(service.isRunning()).isTrue();
	}

	@AfterAll
	static void stop() {
		service.close();
	}

	@AfterEach
	void mend() {
		listener.choking.set(true);
		listener.broken.set(false);
	}

	@Test
	@DisplayName("X4 an event delivered again, in the same poll or another, is applied once")
	void redeliveryChangesNothing() {
		var event = note(UUID.randomUUID(), 1);
		TestTopics.publish(event);
		awaitWritten(event);
		TestTopics.publish(event);
		awaitWritten(note(UUID.randomUUID(), 1), note(UUID.fromString(event.key()), 2));
		assertThat(written(event)).isEqualTo(1);
	}

	@Test
	@DisplayName("X4 an event that can't be applied is parked with the later ones of its key; the others go on")
	void onlyThePoisonedKeyIsHeldBack() {
		UUID sick = UUID.randomUUID();
		var before = note(sick, 1);
		var poison = poison(sick, 2);
		var after = note(sick, 3);
		var healthy = notes(40);
		awaitWritten(before);
		awaitWritten(healthy.toArray(Event[]::new));
		await().atMost(PATIENCE).untilAsserted(() -> assertThat(waiting(sick)).containsExactly(2L, 3L));
		assertThat(written(poison) + written(after)).isZero();
		assertThat(reasons(sick)).containsExactly("java.lang.IllegalStateException: choked",
				"An earlier event of the same key is parked");
	}

	@Test
	@DisplayName("X4 a body that can't be read is parked at once, and what is no event at all beside it")
	void unreadableBodiesAreParked() {
		UUID key = UUID.randomUUID();
		TestTopics.publish(new Event(Note.TOPIC.name(), Note.TYPE.name(), key.toString(), UUID.randomUUID(), 1,
				"{ no json".getBytes(StandardCharsets.UTF_8)));
		note(key, 2);
		UUID junk = UUID.randomUUID();
		TestTopics.publishJunk(Note.TOPIC.name(), junk.toString(), "junk");
		await().atMost(PATIENCE).untilAsserted(() -> {
			assertThat(waiting(key)).containsExactly(1L, 2L);
			assertThat(reasons(junk)).containsExactly("no header ce_id");
		});
	}

	@Test
	@DisplayName("X4 parked events are replayed in the order of their key, as far as they can be applied now")
	void replayKeepsTheOrder() {
		UUID key = UUID.randomUUID();
		var first = poison(key, 1);
		var second = note(key, 2);
		var third = note(key, 3);
		awaitWaiting(key, 1, 2, 3);
		var inVain = operator.replay(Note.TOPIC.name(), key.toString(), "an operator");
		assertThat(inVain.applied()).isZero();
		assertThat(inVain.reason()).contains("choked");
		awaitWaiting(key, 1, 2, 3);

		listener.choking.set(false);
		var replayed = operator.replay(Note.TOPIC.name(), key.toString(), "an operator");

		assertThat(replayed).isEqualTo(new ResolvingParkedEvents.Replayed(3, null, null));
		assertThat(order(first, second, third)).containsExactly(1L, 2L, 3L);
		assertThat(waiting(key)).isEmpty();
		awaitWritten(note(key, 4));
		assertThat(operator.replay(Note.TOPIC.name(), key.toString(), "an operator").applied()).isZero();
	}

	@Test
	@DisplayName("X4 a discarded event is passed over for a reason, and the later ones of its key can go on")
	void discardedEventsArePassedOver() {
		UUID key = UUID.randomUUID();
		var poison = poison(key, 1);
		var later = note(key, 2);
		awaitWaiting(key, 1, 2);
		long id = jdbc.sql("select min(id) from parked_event where key = ?")
			.param(key.toString())
			.query(Long.class)
			.single();
		assertThat(operator.discard(id, "an operator", "sent by mistake")).isTrue();
		assertThat(operator.discard(id, "an operator", "once more")).isFalse();
		assertThat(operator.replay(Note.TOPIC.name(), key.toString(), "an operator").applied()).isEqualTo(1);
		assertThat(written(poison)).isZero();
		assertThat(written(later)).isEqualTo(1);
	}

	@Test
	@DisplayName("X2 a tombstone erases what is parked under its key, and the key goes on")
	void aTombstoneErasesWhatIsParked() {
		UUID key = UUID.randomUUID();
		poison(key, 1);
		awaitWaiting(key, 1);
		TestTopics.erase(Note.TOPIC.name(), Note.TYPE.name(), key, 2);
		awaitWritten(note(key, 3));
		assertThat(waiting(key)).isEmpty();
		assertThat(jdbc.sql("select count(*) from parked_event where key = ? and body is not null")
			.param(key.toString())
			.query(Long.class)
			.single()).isZero();
	}

	@Test
	@DisplayName("X2 a tombstone also erases what an operator had discarded under its key")
	void aTombstoneErasesWhatWasDiscarded() {
		UUID key = UUID.randomUUID();
		poison(key, 1);
		awaitWaiting(key, 1);
		long id = jdbc.sql("select id from parked_event where key = ?")
			.param(key.toString())
			.query(Long.class)
			.single();
		assertThat(operator.discard(id, "an operator", "sent by mistake")).isTrue();
		TestTopics.erase(Note.TOPIC.name(), Note.TYPE.name(), key, 2);
		awaitWritten(note(key, 3));
		assertThat(jdbc.sql("select resolution || coalesce(body::text, '') || reason from parked_event where id = ?")
			.param(id)
			.query(String.class)
			.single()).isEqualTo("DISCARDED");
	}

	@Test
	@DisplayName("X4 a broken dependency is waited for, visibly, and nothing is parked")
	void aBrokenDependencyIsWaitedFor() {
		listener.broken.set(true);
		UUID key = UUID.randomUUID();
		var first = note(key, 1);
		var second = note(key, 2);
		double before = retries();
		await().atMost(PATIENCE).until(() -> retries() > before + 2);
		assertThat(written(first)).isZero();
		assertThat(waiting(key)).isEmpty();
		listener.broken.set(false);
		awaitWritten(first, second);
		assertThat(order(first, second)).containsExactly(1L, 2L);
	}

	@Test
	@DisplayName("X4 events whose service ends before they are applied are applied by the next one")
	void theOffsetComesAfterTheDatabase() {
		var group = "ended-" + UUID.randomUUID();
		var own = RealParts.freshDatabase("ended");
		var first = NotesService.start(own, group);
		note(UUID.randomUUID(), 1);
		var client = first.getBean(JdbcClient.class);
		await().atMost(PATIENCE).until(() -> client.sql("select count(*) from note").query(Long.class).single() > 0);
		var broken = first.getBean(NotesListener.class);
		broken.broken.set(true);
		note(UUID.randomUUID(), 1);
		await().atMost(PATIENCE)
			.until(() -> first.getBean(MeterRegistry.class).get("thidua.inbox.retries").counter().count() > 2);
		first.close();
		assertThat(broken.refused).isNotEmpty();
		try (var next = NotesService.start(own, group)) {
			var nextClient = next.getBean(JdbcClient.class);
			await().atMost(PATIENCE)
				.untilAsserted(() -> assertThat(nextClient.sql("select event_id from note").query(UUID.class).list())
					.containsAll(broken.refused)
					.doesNotHaveDuplicates());
		}
	}

	@Test
	@DisplayName("X4 a rebalance in mid-batch applies each event once")
	void aRebalanceInMidBatchAppliesEachOnce() {
		UUID key = UUID.randomUUID();
		var events = new ArrayList<>(notes(200));
		try (var _ = NotesService.start(database, GROUP)) {
			events.addAll(notes(200));
			events.add(note(key, 1));
		}
		events.add(note(key, 2));
		awaitWritten(events.toArray(Event[]::new));
		assertThat(events).allSatisfy((event) -> assertThat(written(event)).isEqualTo(1));
		assertThat(order(events.get(400), events.get(401))).containsExactly(1L, 2L);
	}

	private static List<Event> notes(int count) {
		return IntStream.range(0, count).mapToObj((_) -> note(UUID.randomUUID(), 1)).toList();
	}

	private static Event note(UUID key, long version) {
		return TestTopics.publish(Note.TOPIC.name(), Note.TYPE.name(), key, version,
				Map.of("unitId", UUID.randomUUID(), "poison", false));
	}

	private static Event poison(UUID key, long version) {
		return TestTopics.publish(Note.TOPIC.name(), Note.TYPE.name(), key, version,
				Map.of("unitId", UUID.randomUUID(), "poison", true));
	}

	private static void awaitWritten(Event... events) {
		Object[] ids = Arrays.stream(events).map(Event::id).toArray();
		await().atMost(PATIENCE)
			.untilAsserted(
					() -> assertThat(jdbc.sql("select count(distinct event_id) from note where event_id in (:ids)")
						.param("ids", Arrays.asList(ids))
						.query(Integer.class)
						.single()).isEqualTo(events.length));
	}

	private static int written(Event event) {
		return jdbc.sql("select count(*) from note where event_id = ?").param(event.id()).query(Integer.class).single();
	}

	private static List<Long> order(Event... events) {
		return jdbc.sql("select version from note where event_id in (:ids) order by id")
			.param("ids", Arrays.stream(events).map(Event::id).toList())
			.query((row, number) -> row.getLong(1))
			.list();
	}

	private static void awaitWaiting(UUID key, long... versions) {
		await().atMost(PATIENCE)
			.untilAsserted(
					() -> assertThat(waiting(key)).containsExactlyElementsOf(Arrays.stream(versions).boxed().toList()));
	}

	private static List<Long> waiting(UUID key) {
		return jdbc.sql("""
				select aggregate_version from parked_event where key = ? and resolved_at is null
				order by partition, "offset"
				""").param(key.toString()).query((row, number) -> row.getLong(1)).list();
	}

	private static List<String> reasons(UUID key) {
		return jdbc.sql("select reason from parked_event where key = ? order by id")
			.param(key.toString())
			.query((row, number) -> row.getString(1))
			.list();
	}

	private static double retries() {
		return service.getBean(MeterRegistry.class).get("thidua.inbox.retries").counter().count();
	}

}
