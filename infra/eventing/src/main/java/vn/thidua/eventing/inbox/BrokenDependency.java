package vn.thidua.eventing.inbox;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;

import org.apache.kafka.common.KafkaException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Tells failures that pass when a dependency is mended from those that come again with
 * each try.
 */
final class BrokenDependency {

	/**
	 * SQLSTATE classes: connection, transaction rollback, insufficient resources, object
	 * in use, operator intervention, system error.
	 */
	private static final Set<String> PASSING = Set.of("08", "40", "53", "55", "57", "58");

	private BrokenDependency() {
	}

	static boolean isCauseOf(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			boolean broken = switch (cause) {
				case TransientDataAccessException _, RecoverableDataAccessException _,
						DataAccessResourceFailureException _, CannotCreateTransactionException _, KafkaException _,
						IOException _ ->
					true;
				case SQLException sql ->
					sql.getSQLState() == null || PASSING.contains(sql.getSQLState().substring(0, 2));
				default -> false;
			};
			if (broken) {
				return true;
			}
		}
		return false;
	}

}
