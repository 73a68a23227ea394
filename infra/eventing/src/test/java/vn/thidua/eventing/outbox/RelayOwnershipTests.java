package vn.thidua.eventing.outbox;

import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** One instance relays at a time. */
class RelayOwnershipTests {

	private final RelayedOutbox outbox = RelayedOutbox.withTopic();

	@Test
	@DisplayName("X4 of two instances one relays, and when it dies the other takes over")
	void theOtherTakesOver() throws SQLException {
		UUID key = UUID.randomUUID();
		var owner = this.outbox.relay();
		var standBy = this.outbox.relay();
		owner.start();
		this.outbox.write(key, 1);
		this.outbox.awaitVersions(key, 1);
		standBy.start();
		try {
			this.outbox.write(key, 2, 3);
			this.outbox.awaitVersions(key, 1, 2, 3);
			owner.stop();
			this.outbox.write(key, 4, 5);
			this.outbox.awaitVersions(key, 1, 2, 3, 4, 5);
		}
		finally {
			owner.stop();
			standBy.stop();
		}
	}

	@Test
	@DisplayName("X4 an owner whose connection is cut goes on from the position when it owns again")
	void aCutConnectionIsReplaced() {
		UUID key = UUID.randomUUID();
		var relay = this.outbox.relay();
		relay.start();
		try {
			this.outbox.write(key, 1);
			this.outbox.awaitVersions(key, 1);
			this.outbox.jdbc.sql("""
					select pg_terminate_backend(pid) from pg_locks
					where locktype = 'advisory' and granted
					  and database = (select oid from pg_database where datname = current_database())
					""").query((_, _) -> true).list();
			this.outbox.write(key, 2, 3);
			this.outbox.awaitVersions(key, 1, 2, 3);
		}
		finally {
			relay.stop();
		}
	}

	@Test
	@DisplayName("X4 an owner that lost the lock without knowing can't move the position any more")
	void aFencedOwnerCannotMoveThePosition() throws SQLException {
		try (var first = this.outbox.connect(); var second = this.outbox.connect()) {
			var old = Objects.requireNonNull(RelaySession.tryOpen(first, "old"));
			assertThat(RelaySession.tryOpen(second, "early")).isNull();
			try (var unlock = first.createStatement()) {
				unlock.execute("select pg_advisory_unlock_all()");
			}
			var next = Objects.requireNonNull(RelaySession.tryOpen(second, "next"));
			assertThatExceptionOfType(RelaySession.OwnershipLost.class).isThrownBy(() -> old.advanceTo(old.start()));
			next.advanceTo(next.start());
		}
	}

}
