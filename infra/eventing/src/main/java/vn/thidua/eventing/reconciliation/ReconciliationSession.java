package vn.thidua.eventing.reconciliation;

import java.sql.SQLException;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The right to reconcile, held through a session advisory lock. All that a run writes
 * goes over the connection that holds it: a run that lost the lock can't write any more.
 */
final class ReconciliationSession implements AutoCloseable {

	private static final long LOCK = 7_411_006L;

	private final SingleConnectionDataSource connection;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private ReconciliationSession(SingleConnectionDataSource connection) {
		this.connection = connection;
		this.jdbc = JdbcClient.create(connection);
		this.transaction = new TransactionTemplate(new DataSourceTransactionManager(connection));
	}

	/** Nothing, when another instance reconciles. */
	static @Nullable ReconciliationSession tryOpen(DataSource dataSource) throws SQLException {
		var session = new ReconciliationSession(new SingleConnectionDataSource(dataSource.getConnection(), true));
		if (session.jdbc.sql("select pg_try_advisory_lock(?)").param(LOCK).query(Boolean.class).single()) {
			return session;
		}
		session.connection.destroy();
		return null;
	}

	JdbcClient jdbc() {
		return this.jdbc;
	}

	void inTransaction(Runnable work) {
		this.transaction.executeWithoutResult((_) -> work.run());
	}

	@Override
	public void close() {
		try {
			this.jdbc.sql("select pg_advisory_unlock(?)").param(LOCK).query(Boolean.class).single();
		}
		finally {
			this.connection.destroy();
		}
	}

}
