package vn.thidua.testkit.edge;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Every place meets some of what is hostile, and together they meet all of it. Which
 * place meets what is the same each time.
 */
final class Turns {

	private static final int ANYWHERE = 1000;

	private int next;

	Turns(String startingFor) {
		this.next = Math.floorMod(startingFor.hashCode(), ANYWHERE);
	}

	<T> List<T> take(int count, List<T> values) {
		return IntStream.range(0, Math.min(count, values.size()))
			.mapToObj((_) -> values.get(this.next++ % values.size()))
			.toList();
	}

}
