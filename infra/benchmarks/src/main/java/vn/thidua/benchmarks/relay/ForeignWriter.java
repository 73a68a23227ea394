package vn.thidua.benchmarks.relay;

import java.sql.Connection;
import java.sql.SQLException;

import vn.thidua.benchmarks.ground.Ground;

/**
 * Someone else's transaction, in another database of the same cluster, that has written
 * and does not end.
 */
final class ForeignWriter implements AutoCloseable {

	private final Connection connection;

	ForeignWriter(Ground ground) {
		try {
			this.connection = Ground.connect(ground.freshDatabase("foreign"));
			this.connection.setAutoCommit(false);
			try (var statement = this.connection.createStatement()) {
				statement.execute("create table written (at timestamptz not null)");
				statement.execute("insert into written values (now())");
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void close() {
		try (this.connection) {
			this.connection.rollback();
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
