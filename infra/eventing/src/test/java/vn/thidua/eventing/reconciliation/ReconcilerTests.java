package vn.thidua.eventing.reconciliation;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import vn.thidua.testkit.TestTopics;
import vn.thidua.testkit.TestTopics.Event;

import static org.assertj.core.api.Assertions.assertThat;

/** What counts as a difference, and what only looks like one for a while. */
class ReconcilerTests {

	private final ReconciledService service = new ReconciledService();

	private final UUID thing = UUID.randomUUID();

	@AfterEach
	void everyComparisonHasItsMetric() {
		var known = this.service.jdbc.sql("select distinct comparison from reconciliation_difference")
			.query(String.class)
			.list();
		assertThat(known).isSubsetOf(Arrays.stream(Comparison.values()).map(Comparison::text).toList());
	}

	@Test
	@DisplayName("X4 an event that was marked published and never sent is a difference, until it arrives")
	void whatWasNeverSentIsADifference() throws SQLException {
		this.service.sendAndAdvance(this.service.change(UUID.randomUUID(), 1));
		var lost = this.service.change(this.thing, 1);
		this.service.jdbc.sql("delete from thing where thing_id = ?").param(this.thing).update();
		this.service.advance();
		assertDifferences(Map.of("outbox-to-topic", 1L));

		TestTopics.publish(lost);
		assertDifferences(Map.of());
	}

	@Test
	@DisplayName("X4 a lost event is a difference though a later one of its key arrived, where a topic keeps all")
	void aLaterEventHidesNoLostOne() throws SQLException {
		var keepsAll = new ReconciledService(false);
		keepsAll.change(this.thing, 1);
		keepsAll.sendAndAdvance(keepsAll.change(this.thing, 2));
		keepsAll.reconcile();
		assertThat(keepsAll.differences()).isEqualTo(Map.of("outbox-to-topic", 1L));
	}

	@Test
	@DisplayName("X4 a compacted topic may have forgotten an event for a later one of its key")
	void compactionIsNoDifference() throws SQLException {
		this.service.change(this.thing, 1);
		this.service.sendAndAdvance(this.service.change(this.thing, 2));
		assertDifferences(Map.of());
	}

	@Test
	@DisplayName("X4 a record of the service's own that its outbox does not have is a difference, event or not")
	void whatNobodyWroteIsADifference() throws SQLException {
		TestTopics.publish(ReconciledService.event(this.service.topic.name(), this.thing, 1));
		TestTopics.publishJunk(this.service.topic.name(), this.thing.toString(), "junk");
		assertDifferences(Map.of("topic-to-outbox", 2L));
		assertDifferences(Map.of("topic-to-outbox", 2L));
	}

	@Test
	@DisplayName("X4 an event from before what the outbox keeps is none")
	void whatRetentionTookIsNoDifference() throws SQLException {
		var old = UuidCreator.getTimeOrderedEpoch(Instant.now().minus(Duration.ofDays(8)));
		TestTopics.publish(new Event(this.service.topic.name(), "test", this.thing.toString(), old, 4,
				"{}".getBytes(StandardCharsets.UTF_8)));
		this.service.changeSilently(this.thing, 4);
		assertDifferences(Map.of());
		assertDifferences(Map.of());
	}

	@Test
	@DisplayName("X4 a change that made no event is a difference once all else committed by then is published")
	void aChangeWithoutAnEventIsADifference() throws SQLException {
		for (int other = 0; other < 3; other++) {
			this.service.sendAndAdvance(this.service.change(UUID.randomUUID(), 1));
		}
		this.service.sendAndAdvance(this.service.change(this.thing, 1));
		assertDifferences(Map.of());
		this.service.changeSilently(this.thing, 2);
		var waiting = this.service.change(UUID.randomUUID(), 1);
		walkThroughAll();
		assertDifferences(Map.of());

		this.service.sendAndAdvance(waiting);
		walkThroughAll();
		assertDifferences(Map.of("aggregate-to-topic", 1L));

		this.service.sendAndAdvance(this.service.change(this.thing, 3));
		assertDifferences(Map.of());
	}

	@Test
	@DisplayName("X4 a record below the committed offset that was neither applied nor parked is a difference")
	void whatWasPassedOverIsADifference() throws SQLException {
		this.service.apply(this.service.hear());
		assertDifferences(Map.of());
		var passedOver = this.service.hear();
		this.service.apply(this.service.hear());
		assertDifferences(Map.of("topic-to-inbox", 1L));

		this.service.apply(passedOver);
		assertDifferences(Map.of());
	}

	@Test
	@DisplayName("X4 what is parked, event or not, and what still waits above the committed offset is none")
	void parkedAndComingRecordsAreNone() throws SQLException {
		TestTopics.publishJunk(this.service.inbound, "junk", "junk");
		this.service.commit(1);
		TestTopics.publish(ReconciledService.event(this.service.inbound, this.thing, 1));
		this.service.jdbc.sql("""
				insert into parked_event (topic, partition, "offset", key, reason) values (?, 0, 0, 'junk', 'no event')
				""").param(this.service.inbound).update();
		assertDifferences(Map.of());

		this.service.commit(1);
		assertDifferences(Map.of("topic-to-inbox", 1L));
	}

	@Test
	@DisplayName("X4 a damaged derived row is a difference, wherever it stands, until it is mended")
	void aDamagedProjectionIsADifference() throws SQLException {
		this.service.jdbc.sql("insert into tally values ('a', 0), ('b', 0), ('c', 0), ('d', 0), ('e', 0)").update();
		walkThroughAll();
		assertDifferences(Map.of());
		this.service.jdbc.sql("update tally set things = 7 where name in ('b', 'e')").update();
		walkThroughAll();
		assertDifferences(Map.of("projection-to-source", 2L));

		this.service.jdbc.sql("update tally set things = 0").update();
		this.service.jdbc.sql("delete from tally where name = 'e'").update();
		walkThroughAll();
		assertDifferences(Map.of());
	}

	@Test
	@DisplayName("X4 sent and not yet acknowledged, sent twice, committed late, rolled back: no difference")
	void ordinaryWorkMakesNoDifference() throws SQLException {
		var inFlight = this.service.change(this.thing, 1);
		TestTopics.publish(inFlight);
		assertDifferences(Map.of());
		try (var late = this.service.dataSource.getConnection(); var undone = this.service.dataSource.getConnection()) {
			late.setAutoCommit(false);
			undone.setAutoCommit(false);
			var committedLate = this.service.change(late, UUID.randomUUID(), 1);
			this.service.change(undone, UUID.randomUUID(), 1);
			var early = this.service.change(UUID.randomUUID(), 1);
			this.service.sendAndAdvance(inFlight, early);
			assertDifferences(Map.of());
			undone.rollback();
			late.commit();
			assertDifferences(Map.of());
			this.service.sendAndAdvance(committedLate, inFlight, early);
		}
		walkThroughAll();
		assertDifferences(Map.of());
		assertThat(count("reconciliation_sighting")).isZero();
	}

	@Test
	@DisplayName("X4 one instance compares at a time, and the age tells when all was compared")
	void oneInstanceAtATime() throws SQLException {
		TestTopics.publishJunk(this.service.topic.name(), this.thing.toString(), "junk");
		this.service.jdbc.sql("update reconciliation_position set completed_at = now() - interval '1 hour'").update();
		try (var other = ReconciliationSession.tryOpen(this.service.dataSource)) {
			assertThat(other).isNotNull();
			assertDifferences(Map.of());
			assertThat(this.service.age()).isGreaterThan(3600);
		}
		assertDifferences(Map.of("topic-to-outbox", 1L));
		assertThat(this.service.age()).isLessThan(60);
	}

	@Test
	@DisplayName("X4 restored into another cluster, it compares what is published from then on")
	void goesOnAfterARestore() throws SQLException {
		this.service.sendAndAdvance(this.service.change(this.thing, 1));
		var sentBefore = this.service.change(UUID.randomUUID(), 1);
		TestTopics.publish(sentBefore);
		assertDifferences(Map.of());
		pretendToBeRestored();
		assertDifferences(Map.of());

		this.service.jdbc.sql("select reposition_outbox()").query((row, number) -> 0).list();
		assertDifferences(Map.of());
		this.service.sendAndAdvance(sentBefore, this.service.change(this.thing, 2));
		this.service.change(UUID.randomUUID(), 1);
		walkThroughAll();
		assertDifferences(Map.of());
		this.service.advance();
		walkThroughAll();
		assertThat(this.service.differences()).containsEntry("outbox-to-topic", 1L);
	}

	/** Rows come with the numbers of a cluster that was far ahead. */
	private void pretendToBeRestored() {
		this.service.jdbc
			.sql("update outbox set transaction_id = (transaction_id::text::bigint + 1e9)::bigint::text::xid8")
			.update();
		for (var place : List.of("outbox_position set published", "reconciliation_position set compared")) {
			var snapshot = place.substring(place.lastIndexOf(' ') + 1);
			this.service.jdbc.sql("""
					update %s = ((pg_snapshot_xmax(%s)::text::bigint + 1000000000) || ':' ||
					  (pg_snapshot_xmax(%s)::text::bigint + 1000000000) || ':')::pg_snapshot, cluster_id = 1
					""".formatted(place, snapshot, snapshot)).update();
		}
	}

	private void walkThroughAll() throws SQLException {
		for (int run = 0; run < 5; run++) {
			this.service.reconcile();
		}
	}

	private void assertDifferences(Map<String, Long> differences) throws SQLException {
		this.service.reconcile();
		assertThat(this.service.differences()).isEqualTo(differences);
	}

	private long count(String table) {
		return this.service.jdbc.sql("select count(*) from " + table).query(Long.class).single();
	}

}
