package vn.thidua.reporting.coverage;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

import vn.thidua.contracts.PublishedEvents;
import vn.thidua.contracts.appraisal.NominationAppraisedV1;
import vn.thidua.contracts.appraisal.Outcome;
import vn.thidua.contracts.award.NominationAwardedV1;
import vn.thidua.contracts.nomination.NominationSubmittedV1;
import vn.thidua.eventing.inbox.Inbox;
import vn.thidua.reporting.Poll;
import vn.thidua.reporting.Poll.Told;
import vn.thidua.reporting.ReportingTest;
import vn.thidua.reporting.Story;
import vn.thidua.reporting.Story.Nomination;

import static org.assertj.core.api.Assertions.assertThat;

@ReportingTest
class RecountTests {

	private static final String KEPT = """
			select c.unit_id::text || ' ' || c.submitted || ' ' || c.on_time || ' ' || c.late || ' ' || c.proposed || ' '
			  || c.awarded || ' ' || coalesce((select sum(t.forwarded) from coverage_tier_view t
			      where t.round_id = c.round_id and t.unit_id = c.unit_id), 0)
			from coverage_view c where c.round_id = ? order by 1
			""";

	@Autowired
	private Inbox inbox;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PlatformTransactionManager transactions;

	private final Story story = Story.begin();

	@Test
	@DisplayName("P1 Whatever arrives in whatever batches, what is kept equals a recount")
	void whatIsKeptEqualsARecount() {
		var random = new Random(20231014);
		var units = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
		List<Told<?>> events = new ArrayList<>();
		for (int i = 0; i < 120; i++) {
			events.addAll(lifeOf((i % 5 == 0) ? Nomination.lateBy(units.get(i % 3)) : Nomination.by(units.get(i % 3)),
					random.nextInt(6)));
		}
		Collections.shuffle(events, random);

		for (int arrived = 0; arrived < events.size();) {
			int next = Math.min(events.size(), arrived + 1 + random.nextInt(40));
			this.inbox.accept(Poll.of(events.subList(arrived, next)));
			arrived = next;
			assertThat(kept()).isEqualTo(recount(events.subList(0, arrived)));
		}
		assertThat(kept()).hasSize(3).noneMatch((line) -> line.contains(" 0"));
	}

	@Test
	@DisplayName("X4 Two instances that count one unit at the same time lose nothing")
	void twoInstancesThatCountOneUnitLoseNothing() throws Exception {
		var unit = UUID.randomUUID();
		this.inbox.accept(Poll.of(lifeOf(Nomination.by(unit), 0)));
		var counted = new CountDownLatch(1);
		var first = CompletableFuture
			.runAsync(() -> new TransactionTemplate(this.transactions).executeWithoutResult((_) -> {
				this.inbox.accept(Poll.of(lifeOf(Nomination.by(unit), 0)));
				beforeCommit(() -> {
					counted.countDown();
					LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
				});
			}));
		assertThat(counted.await(30, TimeUnit.SECONDS)).isTrue();
		this.inbox.accept(Poll.of(lifeOf(Nomination.by(unit), 0)));
		first.get(30, TimeUnit.SECONDS);

		assertThat(kept()).containsExactly(unit + " 3 3 0 0 0 0");
	}

	/**
	 * How far a nomination gets: submitted, appraised, submitted again, proposed,
	 * awarded.
	 */
	private List<Told<?>> lifeOf(Nomination nomination, int steps) {
		var district = this.story.province().keSach();
		var top = this.story.province().top();
		List<Told<?>> life = List.of(
				new Told<>(PublishedEvents.NOMINATION_SUBMITTED, nomination.id(), 1,
						this.story.submitted(nomination, district, 1)),
				new Told<>(PublishedEvents.NOMINATION_APPRAISED, nomination.id(), 1,
						this.story.appraised(nomination, district, 1, Outcome.FORWARDED)),
				new Told<>(PublishedEvents.NOMINATION_SUBMITTED, nomination.id(), 2,
						this.story.submitted(nomination, top, 2)),
				new Told<>(PublishedEvents.NOMINATION_APPRAISED, nomination.id(), 2,
						this.story.appraised(nomination, top, 2, Outcome.PROPOSED)),
				new Told<>(PublishedEvents.NOMINATION_AWARDED, nomination.id(), 1, this.story.awarded(nomination)));
		return life.subList(0, Math.min(life.size(), steps + 1));
	}

	/** After what the projection does before commit. */
	private static void beforeCommit(Runnable work) {
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void beforeCommit(boolean readOnly) {
				work.run();
			}
		});
	}

	private List<String> kept() {
		return this.jdbc.sql(KEPT).param(this.story.roundId()).query((row, number) -> row.getString(1)).list();
	}

	/**
	 * From the events themselves, one by one. Of whose unit an appraisal is, its
	 * submission tells.
	 */
	private static List<String> recount(List<Told<?>> arrived) {
		Set<UUID> onTime = new HashSet<>();
		Map<UUID, UUID> unitOf = new HashMap<>();
		Set<UUID> forwarded = new HashSet<>();
		Set<UUID> proposed = new HashSet<>();
		Map<UUID, UUID> awarded = new HashMap<>();
		for (var event : arrived) {
			switch (event.body()) {
				case NominationSubmittedV1 submitted -> {
					if (submitted.onTime()) {
						onTime.add(event.key());
					}
					unitOf.put(event.key(), submitted.nominatingUnitId());
				}
				case NominationAppraisedV1 appraised -> (appraised.step() == 1 ? forwarded : proposed).add(event.key());
				case NominationAwardedV1 award -> awarded.put(event.key(), award.nominatingUnitId());
				default -> throw new IllegalArgumentException(String.valueOf(event));
			}
		}
		return Stream.concat(unitOf.values().stream(), awarded.values().stream()).distinct().map((unit) -> {
			var own = unitOf.keySet().stream().filter((id) -> unit.equals(unitOf.get(id))).toList();
			return "%s %d %d %d %d %d %d".formatted(unit, own.size(), count(own, onTime::contains),
					count(own, (id) -> !onTime.contains(id)), count(own, proposed::contains),
					count(awarded.keySet(), (id) -> unit.equals(awarded.get(id))), count(own, forwarded::contains));
		}).sorted().toList();
	}

	private static long count(Collection<UUID> ids, Predicate<UUID> which) {
		return ids.stream().filter(which).count();
	}

}
