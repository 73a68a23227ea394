package vn.thidua.local.faults.load;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A round and how far it has come.
 *
 * @param number counts the rounds of this test
 * @param begun submissions that were begun in it
 * @param answered of these, how many have an answer
 * @param acknowledged of these, how many were accepted
 * @param decided of these, how many a decision awards
 */
public record Round(UUID id, int number, AtomicInteger begun, AtomicInteger answered, AtomicInteger acknowledged,
		AtomicInteger decided) {

	static Round opened(UUID id, int number) {
		return new Round(id, number, new AtomicInteger(), new AtomicInteger(), new AtomicInteger(),
				new AtomicInteger());
	}

	/** Nothing that was begun is still on its way. */
	boolean isDone() {
		return this.answered.get() == this.begun.get() && this.decided.get() == this.acknowledged.get();
	}

}
