package vn.thidua.eventing.planted;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Checks the checker: each fault is built into a copy of this module, and the test that
 * is named must fail on it.
 */
@Execution(ExecutionMode.CONCURRENT)
class PlantedFaultsTests {

	private static final String OUTBOX = "java/vn/thidua/eventing/outbox/";

	private static final String INBOX = "java/vn/thidua/eventing/inbox/";

	private static final String MIGRATION = "resources/db/migration/";

	private static final String SECONDS_THAT_A_FAULTY_BUILD_IS_WORTH = "3";

	static List<PlantedFault> faults() {
		return List.of(cursorOnId(), cursorOnTransaction(), gateOnTheOldestTransaction(), //
				PlantedFault.named("acks=1")
					.in(OUTBOX + "OutboxConfiguration.java", "ACKS_CONFIG, \"all\"", "ACKS_CONFIG, \"1\"")
					.in(OUTBOX + "OutboxConfiguration.java", "ENABLE_IDEMPOTENCE_CONFIG, true",
							"ENABLE_IDEMPOTENCE_CONFIG, false")
					.caughtBy("outbox.RelayFailureTests#allReplicasAreWaitedFor"),
				PlantedFault.named("several requests in flight")
					.in(OUTBOX + "OutboxConfiguration.java", "PER_CONNECTION, 1", "PER_CONNECTION, 5")
					.caughtBy("outbox.RelayFailureTests#allReplicasAreWaitedFor"),
				PlantedFault.named("the producer goes on after a rejected record")
					.in(OUTBOX + "BatchSender.java", ", this::closeOnFailure", "")
					.caughtBy("outbox.RelayFailureTests#aRejectedEventIsNotPassed"),
				PlantedFault.named("advance past a failed send")
					.in(OUTBOX + "BatchSender.java", "new Acknowledged(this.page.afterPrefix(i), failure.getCause())",
							"new Acknowledged(this.page.end(), null)")
					.caughtBy("outbox.RelayFailureTests#aRejectedEventIsNotPassed"),
				PlantedFault.named("pooled ids")
					.in(MIGRATION + "V2026_11_22_0103__keep_outbox_in_partitions.sql", "identity (cache 1)",
							"identity (cache 50)")
					.caughtBy("outbox.RelayTests#twoWritersKeepTheOrder"),
				PlantedFault.named("an owner that is not fenced")
					.in(OUTBOX + "RelaySession.java", "where epoch = ?", "where epoch >= 0 * ?")
					.caughtBy("outbox.RelayOwnershipTests#aFencedOwnerCannotMoveThePosition"),
				PlantedFault.named("old bearings after a restore")
					.in(OUTBOX + "RelaySession.java", "reposition.execute(REPOSITION_IF_RESTORED);", "")
					.caughtBy("outbox.RepositioningTests#goesOnAfterARestore(long)"),
				PlantedFault.named("retention drops what is not published")
					.in(MIGRATION + "V2026_11_22_0103__keep_outbox_in_partitions.sql", "exit when not is_done",
							"exit when false")
					.caughtBy("retention.RetentionTests#whatIsNotPublishedStays"),
				PlantedFault.named("offset committed before apply")
					.in(INBOX + "InboxConfiguration.java", "			container.setCommonErrorHandler", """
							((org.springframework.kafka.listener.AbstractMessageListenerContainer) container)
								.setBatchInterceptor((records, consumer) -> {
									consumer.commitSync();
									return records;
								});
							container.setCommonErrorHandler""")
					.caughtBy("inbox.InboxTests#theOffsetComesAfterTheDatabase"),
				PlantedFault.named("no inbox")
					.in(INBOX + "InboxTransaction.java",
							"events.stream().filter((event) -> unseen.remove(event.eventId())).toList()", "events")
					.caughtBy("inbox.InboxTests#redeliveryChangesNothing"),
				PlantedFault.named("later events pass a parked one")
					.in(INBOX + "InboxTransaction.java", "when parkedKeys.contains(key) ->", "when key == null ->")
					.caughtBy("inbox.InboxTests#onlyThePoisonedKeyIsHeldBack"));
	}

	private static PlantedFault cursorOnId() {
		return PlantedFault.named("cursor on id")
			.in(OUTBOX + "OutboxReader.java", "from outbox_unseen_in(?::pg_snapshot)",
					"from outbox where id > (select last_id from outbox_position) and ?::text is not null")
			.in(OUTBOX + "OutboxReader.java", "and not pg_visible_in_snapshot(transaction_id, (select ?::pg_snapshot))",
					"and ?::text is not null")
			.in(OUTBOX + "OutboxPage.java", "this.start.arrived()", "afterPrefix(this.rows.size()).arrived()")
			.in(OUTBOX + "RelayPosition.java", "new RelayPosition(this.publishing, null, 0)",
					"new RelayPosition(this.publishing, null, this.lastId)")
			.caughtBy("outbox.RelayTests#aLateCommitIsPublished");
	}

	private static PlantedFault cursorOnTransaction() {
		return PlantedFault.named("order by (transaction, id)")
			.in(OUTBOX + "OutboxReader.java", "order by id", "order by transaction_id, id")
			.caughtBy("outbox.RelayTests#orderIsThatOfTheCommits");
	}

	private static PlantedFault gateOnTheOldestTransaction() {
		return PlantedFault.named("wait for the oldest open transaction")
			.in(OUTBOX + "OutboxReader.java", "and pg_visible_in_snapshot(transaction_id, %s)",
					"and transaction_id < pg_snapshot_xmin(%s)")
			.caughtBy("outbox.RelayTests#longTransactionsElsewhereHoldNothingUp");
	}

	@BeforeAll
	static void beImpatient() {
		System.setProperty("thidua.test.patience", SECONDS_THAT_A_FAULTY_BUILD_IS_WORTH);
	}

	@AfterAll
	static void bePatientAgain() {
		System.clearProperty("thidua.test.patience");
	}

	@ParameterizedTest
	@MethodSource("faults")
	@DisplayName("X4 a planted fault is caught:")
	void isCaught(PlantedFault fault, @TempDir Path directory) throws IOException {
		var thread = Thread.currentThread();
		var real = thread.getContextClassLoader();
		try (var build = FaultyBuild.of(fault, directory)) {
			thread.setContextClassLoader(build);
			var result = run(fault.caughtBy());
			assertThat(result.getTestsFoundCount()).isPositive();
			assertThat(result.getFailures()).as(fault.name())
				.isNotEmpty()
				.allSatisfy((failure) -> assertThat(
						Stream.iterate(failure.getException(), (cause) -> cause != null, Throwable::getCause))
					.anyMatch(PlantedFaultsTests::isAnAnswer));
		}
		finally {
			thread.setContextClassLoader(real);
		}
	}

	/** The test looked and did not see what it must; it did not just fall over. */
	private static boolean isAnAnswer(Throwable failure) {
		return failure instanceof AssertionError || failure instanceof ConditionTimeoutException;
	}

	private static TestExecutionSummary run(String test) {
		var listener = new SummaryGeneratingListener();
		LauncherFactory.create()
			.execute(LauncherDiscoveryRequestBuilder.request()
				.selectors(DiscoverySelectors.selectMethod("vn.thidua.eventing." + test))
				.build(), listener);
		return listener.getSummary();
	}

}
