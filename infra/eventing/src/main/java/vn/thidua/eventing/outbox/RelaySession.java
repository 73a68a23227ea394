package vn.thidua.eventing.outbox;

import java.sql.Connection;
import java.sql.SQLException;

import org.jspecify.annotations.Nullable;

/**
 * The right to relay one outbox, held through a session advisory lock: it ends with the
 * connection, however the owner dies. The epoch, raised by each new owner and checked in
 * each change of the position, fences an owner that lost the lock without knowing.
 */
final class RelaySession implements AutoCloseable {

	/**
	 * Any number; advisory locks belong to the database, and each service has its own.
	 */
	private static final long LOCK = 7_411_001L;

	private static final String REPOSITION_IF_RESTORED = """
			select reposition_outbox() from outbox_position
			where cluster_id is distinct from (select system_identifier from pg_control_system())
			""";

	private static final String RAISE_EPOCH = """
			update outbox_position set epoch = epoch + 1, owner = ?
			returning epoch, published::text, publishing::text, last_id
			""";

	private static final String ADVANCE = """
			update outbox_position set published = ?::pg_snapshot, publishing = ?::pg_snapshot, last_id = ?
			where epoch = ?
			""";

	private final Connection connection;

	private final long epoch;

	private final RelayPosition start;

	private RelaySession(Connection connection, long epoch, RelayPosition start) {
		this.connection = connection;
		this.epoch = epoch;
		this.start = start;
	}

	/**
	 * Takes the right on this connection, or returns nothing when another instance holds
	 * it.
	 */
	static @Nullable RelaySession tryOpen(Connection connection, String owner) throws SQLException {
		try (var lock = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
			lock.setLong(1, LOCK);
			try (var locked = lock.executeQuery()) {
				locked.next();
				if (!locked.getBoolean(1)) {
					return null;
				}
			}
		}
		try (var reposition = connection.createStatement()) {
			reposition.execute(REPOSITION_IF_RESTORED);
		}
		try (var raise = connection.prepareStatement(RAISE_EPOCH)) {
			raise.setString(1, owner);
			try (var row = raise.executeQuery()) {
				row.next();
				return new RelaySession(connection, row.getLong(1),
						new RelayPosition(row.getString(2), row.getString(3), row.getLong(4)));
			}
		}
	}

	RelayPosition start() {
		return this.start;
	}

	OutboxReader reader(String source, int pageSize) {
		return new OutboxReader(this.connection, source, pageSize);
	}

	void advanceTo(RelayPosition position) throws SQLException {
		try (var advance = this.connection.prepareStatement(ADVANCE)) {
			advance.setString(1, position.published());
			advance.setString(2, position.publishing());
			advance.setLong(3, position.lastId());
			advance.setLong(4, this.epoch);
			if (advance.executeUpdate() == 0) {
				throw new OwnershipLost(this.epoch);
			}
		}
	}

	@Override
	public void close() throws SQLException {
		this.connection.close();
	}

	/** Another instance relays now. */
	static final class OwnershipLost extends SQLException {

		private static final long serialVersionUID = 1L;

		private OwnershipLost(long epoch) {
			super("The outbox has a newer owner than epoch " + epoch);
		}

	}

}
