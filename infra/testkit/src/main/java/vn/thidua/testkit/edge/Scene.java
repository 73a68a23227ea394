package vn.thidua.testkit.edge;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Units, and one of everything that requests name. What an act would change for good has
 * an object of its own, so that the acts can come in any order, and side by side.
 */
public interface Scene {

	/** A unit for each position. */
	Map<Position, UUID> units();

	/**
	 * Makes what they name, and then gives a request for each of the service's own
	 * operations, by its id.
	 */
	Map<String, Sample> samples();

	/** Whether the service keeps projections that can be made anew. */
	default boolean projects() {
		return false;
	}

	default UUID unit(Position position) {
		return Objects.requireNonNull(units().get(position), position::name);
	}

}
