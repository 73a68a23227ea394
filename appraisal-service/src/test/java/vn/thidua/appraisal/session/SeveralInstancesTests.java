package vn.thidua.appraisal.session;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import vn.thidua.testkit.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceTest
class SeveralInstancesTests {

	private static final int INSTANCES = 6;

	@Autowired
	private ReceiveDossierOnNominationSubmitted receiveDossier;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcClient jdbc;

	@RepeatedTest(5)
	@DisplayName("A1 several instances that receive a unit's first dossiers open one session")
	void oneSessionIsOpened() {
		var unitId = UUID.randomUUID();
		var roundId = UUID.randomUUID();
		var together = new CyclicBarrier(INSTANCES);

		IntStream.range(0, INSTANCES)
			.mapToObj((_) -> CompletableFuture.runAsync(() -> this.transaction.executeWithoutResult((_) -> {
				await(together);
				this.receiveDossier
					.receive(new SubmittedNomination(UUID.randomUUID(), 1, roundId, unitId, 1, UUID.randomUUID(),
							"MEMBER", UUID.randomUUID(), Instant.parse("2023-10-09T02:15:03Z"), true, null));
			}), Thread::startVirtualThread))
			.toList()
			.forEach(CompletableFuture::join);

		assertThat(count("appraisal_session where unit_id = ?", unitId)).isEqualTo(1);
		assertThat(count("dossier join appraisal_session using (session_id) where unit_id = ?", unitId))
			.isEqualTo(INSTANCES);
	}

	private long count(String what, UUID unitId) {
		return this.jdbc.sql("select count(*) from " + what).param(unitId).query(Long.class).single();
	}

	private static void await(CyclicBarrier barrier) {
		try {
			barrier.await();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

}
