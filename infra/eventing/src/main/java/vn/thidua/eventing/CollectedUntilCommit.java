package vn.thidua.eventing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What each transaction collects, to be written in one go just before it commits. What it
 * takes back to a savepoint is forgotten.
 *
 * @param <T> what is collected
 */
public final class CollectedUntilCommit<T> {

	private final Consumer<List<T>> write;

	public CollectedUntilCommit(Consumer<List<T>> write) {
		this.write = write;
	}

	/**
	 * Only within a transaction.
	 * @throws IllegalStateException when all that was collected is written already: what
	 * comes from another callback before the commit would be lost
	 */
	public void addAll(List<? extends T> more) {
		var collected = ofTransaction();
		if (collected.written) {
			throw new IllegalStateException("Nothing can be added any more, the transaction is about to commit");
		}
		collected.items.addAll(more);
	}

	/** Transactions that are suspended keep theirs to themselves. */
	@SuppressWarnings("unchecked")
	private Collected ofTransaction() {
		for (var known : TransactionSynchronizationManager.getSynchronizations()) {
			if (known instanceof CollectedUntilCommit<?>.Collected collected && collected.owner() == this) {
				return (Collected) collected;
			}
		}
		var first = new Collected();
		TransactionSynchronizationManager.registerSynchronization(first);
		return first;
	}

	private final class Collected implements TransactionSynchronization {

		private final List<T> items = new ArrayList<>();

		private final Map<Object, Integer> sizes = new HashMap<>();

		private boolean written;

		private CollectedUntilCommit<T> owner() {
			return CollectedUntilCommit.this;
		}

		@Override
		public void savepoint(Object savepoint) {
			this.sizes.put(savepoint, this.items.size());
		}

		/** A savepoint never seen is older than the first item. */
		@Override
		public void savepointRollback(Object savepoint) {
			this.items.subList(this.sizes.getOrDefault(savepoint, 0), this.items.size()).clear();
		}

		@Override
		public void beforeCommit(boolean readOnly) {
			this.written = true;
			if (!this.items.isEmpty()) {
				CollectedUntilCommit.this.write.accept(List.copyOf(this.items));
			}
		}

	}

}
