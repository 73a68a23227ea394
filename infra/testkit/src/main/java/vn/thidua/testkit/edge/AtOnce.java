package vn.thidua.testkit.edge;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Works on several operations at the same time. */
final class AtOnce {

	private static final int SENDERS = 8;

	private AtOnce() {
	}

	/** Returns when all is done; tells of an operation that could not be asked. */
	static void each(List<Operation> operations, Consumer<Operation> ask, Consumer<String> failures) {
		try (var senders = Executors.newFixedThreadPool(SENDERS)) {
			operations.forEach((operation) -> senders.execute(() -> {
				try {
					ask.accept(operation);
				}
				catch (RuntimeException ex) {
					failures.accept(operation + ": the test failed with " + ex);
				}
			}));
		}
	}

}
