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

	private static final int FIRST_PERIOD = 3000;

	static Round opened(UUID id, int number) {
		return new Round(id, number, new AtomicInteger(), new AtomicInteger(), new AtomicInteger(),
				new AtomicInteger());
	}

	/** The year it looks back on, one of its own. */
	String period() {
		return period(this.number);
	}

	static String period(int number) {
		return Integer.toString(FIRST_PERIOD + number);
	}

	/** Nothing that was begun is still on its way. */
	boolean isDone() {
		return this.answered.get() == this.begun.get() && this.decided.get() == this.acknowledged.get();
	}

}
