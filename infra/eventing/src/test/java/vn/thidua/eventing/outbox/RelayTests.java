package vn.thidua.eventing.outbox;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import vn.thidua.testkit.RealParts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What the relay publishes, and in which order, on a real database and a real broker. */
class RelayTests {

	private final RelayedOutbox outbox = RelayedOutbox.withTopic();

	private Relay relay = this.outbox.relay();

	@BeforeEach
	void start() {
		this.relay.start();
	}

	@AfterEach
	void stop() {
		this.relay.stop();
	}

	@Test
	@DisplayName("X4 an event committed late is not lost, though later ones are already out")
	void aLateCommitIsPublished() throws SQLException {
		UUID late = UUID.randomUUID();
		UUID early = UUID.randomUUID();
		try (var slow = this.outbox.connect()) {
			slow.setAutoCommit(false);
			this.outbox.write(slow, late, 1);
			this.outbox.write(early, 1);
			this.outbox.awaitVersions(early, 1);
			assertThat(this.outbox.versions(late)).isEmpty();
			await().atMost(RelayedOutbox.PATIENCE).until(() -> this.outbox.pending() == 0);
			slow.commit();
		}
		this.outbox.awaitVersions(late, 1);
	}

	@Test
	@DisplayName("X4 a transaction that took its number early and waited does not reverse a key's events")
	void orderIsThatOfTheCommits() throws SQLException {
		UUID key = UUID.randomUUID();
		this.relay.stop();
		try (var early = this.outbox.connect()) {
			early.setAutoCommit(false);
			try (var number = early.createStatement()) {
				number.execute("select pg_current_xact_id()");
			}
			this.outbox.write(key, 1);
			this.outbox.write(early, key, 2);
			early.commit();
		}
		this.relay = this.outbox.relay();
		this.relay.start();
		this.outbox.awaitVersions(key, 1, 2);
	}

	@Test
	@DisplayName("X4 two writers that take turns on one key keep its order: no ids are taken ahead")
	void twoWritersKeepTheOrder() throws SQLException {
		UUID key = UUID.randomUUID();
		this.relay.stop();
		try (var one = this.outbox.connect(); var other = this.outbox.connect()) {
			this.outbox.write(one, key, 1);
			this.outbox.write(other, key, 2);
			this.outbox.write(one, key, 3);
			this.outbox.write(other, key, 4);
		}
		this.relay = this.outbox.relay();
		this.relay.start();
		this.outbox.awaitVersions(key, 1, 2, 3, 4);
	}

	@Test
	@DisplayName("X4 gaps in the sequence, from what was rolled back, hold nothing up")
	void sequenceGapsHoldNothingUp() throws SQLException {
		UUID key = UUID.randomUUID();
		try (var undecided = this.outbox.connect()) {
			undecided.setAutoCommit(false);
			for (int version = 1; version <= 5; version++) {
				this.outbox.write(undecided, key, 99);
				undecided.rollback();
				this.outbox.write(key, version);
			}
		}
		this.outbox.awaitVersions(key, 1, 2, 3, 4, 5);
	}

	@Test
	@DisplayName("X4 long transactions elsewhere, in this database or another, hold nothing up")
	void longTransactionsElsewhereHoldNothingUp() throws SQLException {
		UUID key = UUID.randomUUID();
		var elsewhere = RealParts.freshDatabase("elsewhere");
		try (var here = this.outbox.connect();
				var there = DriverManager.getConnection(elsewhere.url(), elsewhere.username(), elsewhere.password())) {
			for (var open : new Connection[] { here, there }) {
				open.setAutoCommit(false);
				open.createStatement().execute("create table long_work as select pg_current_xact_id()");
			}
			this.outbox.write(key, 1, 2, 3, 4);
			this.outbox.awaitVersions(key, 1, 2, 3, 4);
		}
	}

	@Test
	@DisplayName("X4 a clock that jumps, back or ahead, changes neither order nor content")
	void clockJumpsChangeNothing() throws SQLException {
		UUID key = UUID.randomUUID();
		this.relay.stop();
		this.outbox.write(key, 1, 2, 3);
		this.outbox.jdbc.sql("update outbox set occurred_at = now() + make_interval(days => 400 - 200 * id::int)")
			.update();
		this.outbox.write(key, 4);
		this.relay = this.outbox.relay();
		this.relay.start();
		this.outbox.awaitVersions(key, 1, 2, 3, 4);
	}

	@Test
	@DisplayName("X4 a relay that starts again goes on where the last one stopped, page by page")
	void aRestartContinues() {
		UUID key = UUID.randomUUID();
		this.outbox.write(key, 1, 2, 3, 4, 5, 6, 7);
		this.outbox.awaitVersions(key, 1, 2, 3, 4, 5, 6, 7);
		this.relay.stop();
		this.outbox.write(key, 8, 9, 10, 11, 12);
		this.relay = this.outbox.relay();
		this.relay.start();
		this.outbox.awaitVersions(key, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
	}

}
