package vn.thidua.reporting.coverage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import vn.thidua.contracts.PublishedEvents;
import vn.thidua.contracts.appraisal.Outcome;
import vn.thidua.contracts.award.NominationAwardedV1;
import vn.thidua.contracts.nomination.NominationWithdrawnV1;
import vn.thidua.eventing.inbox.Inbox;
import vn.thidua.reporting.Poll;
import vn.thidua.reporting.Poll.Told;
import vn.thidua.reporting.ReportingTest;
import vn.thidua.reporting.Story;
import vn.thidua.reporting.Story.Nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@ReportingTest
class RecountTests {

	private static final String KEPT = """
			select format('%s %s %s %s %s %s', unit_id, submitted, on_time, late, proposed, awarded)
			from coverage_view where round_id = :round
			union all
			select format('%s step %s by %s: %s %s', unit_id, step, appraised_by_unit_id, appraised, forwarded)
			from coverage_tier_view where round_id = :round
			""";

	@Autowired
	private Inbox inbox;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PlatformTransactionManager transactions;

	private final Story story = Story.begin();

	private final List<UUID> units = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());

	@Test
	@DisplayName("P1 Whatever arrives in whatever batches, and some of it twice, what is kept equals a recount")
	void whatIsKeptEqualsARecount() {
		var random = new Random(20231014);
		var events = new ArrayList<>(livesOf(this.units, 120, random));
		events.addAll(withdrawals(events));
		events.addAll(List.copyOf(events.subList(0, 60)));
		Collections.shuffle(events, random);

		for (int arrived = 0; arrived < events.size();) {
			int next = Math.min(events.size(), arrived + 1 + random.nextInt(40));
			this.inbox.accept(Poll.of(events.subList(arrived, next)));
			arrived = next;
			assertThat(kept()).isEqualTo(Recount.of(events.subList(0, arrived)));
		}
		assertThat(kept()).hasSize(9);
	}

	@Test
	@DisplayName("X4 Three instances that each hear of one topic count what all of them heard")
	void instancesThatCountTheSameUnitsLoseNothing() {
		var units = Stream.generate(UUID::randomUUID).limit(40).toList();
		var events = new ArrayList<>(livesOf(units, 400, new Random(20231014)));
		Collections.shuffle(events, new Random(1));
		var instances = events.stream()
			.collect(Collectors.groupingBy((event) -> event.type().topic()))
			.values()
			.stream()
			.map((heard) -> CompletableFuture.runAsync(() -> inPolls(heard), Thread.ofPlatform()::start))
			.toArray(CompletableFuture[]::new);
		CompletableFuture.allOf(instances).orTimeout(60, TimeUnit.SECONDS).join();

		assertThat(kept()).isEqualTo(Recount.of(events));
	}

	@Test
	@DisplayName("X4 Who waits for a unit holds none that comes after it, so that nobody waits in a circle")
	void whoWaitsForAUnitHoldsNoneAfterIt() {
		var units = Stream.generate(UUID::randomUUID).limit(10).toList();
		this.inbox.accept(Poll.of(submittedBy(units)));
		var waiting = new AtomicReference<CompletableFuture<Void>>();
		new TransactionTemplate(this.transactions).executeWithoutResult((_) -> {
			assertThat(locked("order by unit_id limit 1 for update")).hasSize(1);
			waiting.set(CompletableFuture.runAsync(() -> this.inbox.accept(Poll.of(submittedBy(units))),
					Thread.ofPlatform()::start));
			await().until(this::somebodyWaitsForARow);
			assertThat(locked("for update nowait")).hasSize(units.size());
		});
		waiting.get().orTimeout(30, TimeUnit.SECONDS).join();
	}

	@Test
	@DisplayName("X4 A submission that waits for its appraisal's transaction counts it")
	void aSubmissionThatWaitsForItsAppraisalCountsIt() {
		var nomination = Nomination.by(this.units.getFirst());
		var submitted = submitted(nomination, 1, this.story.province().top(), 1);
		var appraised = appraised(nomination, 1, this.story.province().top(), 1, Outcome.PROPOSED);

		whileNotCommitted(appraised, submitted);

		assertThat(kept()).isEqualTo(Recount.of(List.of(submitted, appraised))).hasSize(2);
	}

	@Test
	@DisplayName("X4 An appraisal that waits for its submission's transaction is counted")
	void anAppraisalThatWaitsForItsSubmissionIsCounted() {
		var nomination = Nomination.by(this.units.getFirst());
		var submitted = submitted(nomination, 1, this.story.province().top(), 1);
		var appraised = appraised(nomination, 1, this.story.province().top(), 1, Outcome.PROPOSED);

		whileNotCommitted(submitted, appraised);

		assertThat(kept()).isEqualTo(Recount.of(List.of(submitted, appraised))).hasSize(2);
	}

	@Test
	@DisplayName("N7, X4 A withdrawal and an appraisal at the same time are both counted, whichever waits for the other")
	void aWithdrawalThatMeetsAnAppraisalIsCounted() {
		for (boolean withdrawnFirst : new boolean[] { true, false }) {
			var nomination = Nomination.by(this.units.getFirst());
			var submitted = submitted(nomination, 1, this.story.province().top(), 1);
			var appraised = appraised(nomination, 1, this.story.province().top(), 1, Outcome.PROPOSED);
			var withdrawn = withdrawn(nomination);
			this.inbox.accept(Poll.of(List.of(submitted)));

			whileNotCommitted(withdrawnFirst ? withdrawn : appraised, withdrawnFirst ? appraised : withdrawn);
		}

		assertThat(kept()).anySatisfy((line) -> assertThat(line).isEqualTo(this.units.getFirst() + " 0 0 0 0 0"));
	}

	@Test
	@DisplayName("X4 What is counted beside an event that can't be applied is counted once")
	void whatIsCountedBesideAnEventThatCantBeAppliedIsCountedOnce() {
		List<Told<?>> good = new ArrayList<>(livesOf(this.units, 20, new Random(20231014)));
		var poll = new ArrayList<>(good);
		poll.add(3, inapplicable());
		poll.add(50, inapplicable());
		this.inbox.accept(Poll.of(poll));
		this.jdbc.sql("delete from parked_event where topic = ? and reason like '%0x00%'")
			.param(PublishedEvents.NOMINATION_AWARDED.topic().name())
			.update();

		assertThat(kept()).isEqualTo(Recount.of(good));
	}

	private List<String> locked(String how) {
		return this.jdbc.sql("select unit_id from coverage_view where round_id = ? " + how)
			.param(this.story.roundId())
			.query((row, number) -> row.getString(1))
			.list();
	}

	private List<Told<?>> submittedBy(List<UUID> units) {
		return units.stream()
			.<Told<?>>map((unit) -> submitted(Nomination.by(unit), 1, this.story.province().top(), 1))
			.toList();
	}

	/** How far each nomination gets is left to chance. */
	private List<Told<?>> livesOf(List<UUID> units, int nominations, Random random) {
		List<Told<?>> events = new ArrayList<>();
		for (int i = 0; i < nominations; i++) {
			var unit = units.get(i % units.size());
			var life = lifeOf((i % 5 == 0) ? Nomination.lateBy(unit) : Nomination.by(unit));
			events.addAll(life.subList(0, 1 + random.nextInt(life.size())));
		}
		return events;
	}

	/**
	 * Submitted, returned, submitted again, forwarded, proposed, awarded twice; and in
	 * the end the deciding level and the district change their minds.
	 */
	private List<Told<?>> lifeOf(Nomination nomination) {
		var district = this.story.province().keSach();
		var top = this.story.province().top();
		var again = new Nomination(nomination.id(), nomination.unitId(), nomination.nomineeId(), UUID.randomUUID(),
				nomination.onTime());
		return List.of(submitted(nomination, 1, district, 1), appraised(nomination, 1, district, 1, Outcome.RETURNED),
				submitted(nomination, 2, district, 1), appraised(nomination, 2, district, 1, Outcome.FORWARDED),
				submitted(nomination, 3, top, 2), appraised(nomination, 3, top, 2, Outcome.PROPOSED),
				awarded(nomination), awarded(again), appraised(nomination, 4, top, 2, Outcome.RETURNED),
				appraised(nomination, 5, district, 1, Outcome.NOT_SELECTED));
	}

	private Told<?> withdrawn(Nomination nomination) {
		return new Told<>(PublishedEvents.NOMINATION_WITHDRAWN, nomination.id(), 6, this.story.withdrawn(nomination));
	}

	/** Every third of those submitted. */
	private List<Told<?>> withdrawals(List<Told<?>> events) {
		var submitted = events.stream()
			.filter((event) -> event.type().equals(PublishedEvents.NOMINATION_SUBMITTED) && event.version() == 1)
			.toList();
		return IntStream.range(0, submitted.size())
			.filter((i) -> i % 3 == 0)
			.<Told<?>>mapToObj((i) -> new Told<>(PublishedEvents.NOMINATION_WITHDRAWN, submitted.get(i).key(), 6,
					new NominationWithdrawnV1(submitted.get(i).key(), this.story.roundId(), this.units.getFirst(),
							Story.MOMENT)))
			.toList();
	}

	private Told<?> submitted(Nomination nomination, int version, UUID to, int step) {
		return new Told<>(PublishedEvents.NOMINATION_SUBMITTED, nomination.id(), version,
				this.story.submitted(nomination, to, step));
	}

	private Told<?> appraised(Nomination nomination, int version, UUID by, int step, Outcome outcome) {
		return new Told<>(PublishedEvents.NOMINATION_APPRAISED, nomination.id(), version,
				this.story.appraised(nomination, by, step, outcome));
	}

	private Told<?> awarded(Nomination nomination) {
		return new Told<>(PublishedEvents.NOMINATION_AWARDED, nomination.id(), 1, this.story.awarded(nomination));
	}

	/** The database takes no text with a zero in it. */
	private Told<?> inapplicable() {
		var award = this.story.awarded(Nomination.by(this.units.getFirst()));
		return new Told<>(PublishedEvents.NOMINATION_AWARDED, award.nominationId(), 1,
				new NominationAwardedV1(award.awardId(), award.nominationId(), award.roundId(), award.nomineeId(),
						award.nominatingUnitId(), award.decisionId(), "\0", award.decidedOn(), award.decidingUnitId(),
						award.kind()));
	}

	private void inPolls(List<Told<?>> events) {
		for (int start = 0; start < events.size(); start += 60) {
			this.inbox.accept(Poll.of(events.subList(start, Math.min(events.size(), start + 60))));
		}
	}

	/** One instance has applied these, and another applies those before it commits. */
	private void whileNotCommitted(Told<?> first, Told<?> second) {
		var waiting = new AtomicReference<CompletableFuture<Void>>();
		new TransactionTemplate(this.transactions).executeWithoutResult((_) -> {
			this.inbox.accept(Poll.of(List.of(first)));
			waiting.set(CompletableFuture.runAsync(() -> this.inbox.accept(Poll.of(List.of(second))),
					Thread.ofPlatform()::start));
			await().until(this::somebodyWaitsForARow);
		});
		waiting.get().orTimeout(30, TimeUnit.SECONDS).join();
	}

	private boolean somebodyWaitsForARow() {
		return this.jdbc.sql("""
				select exists (select from pg_stat_activity where datname = current_database()
				  and wait_event_type = 'Lock' and wait_event = 'transactionid')
				""").query(Boolean.class).single();
	}

	private List<String> kept() {
		return this.jdbc.sql(KEPT)
			.param("round", this.story.roundId())
			.query((row, number) -> row.getString(1))
			.list()
			.stream()
			.sorted()
			.toList();
	}

}
