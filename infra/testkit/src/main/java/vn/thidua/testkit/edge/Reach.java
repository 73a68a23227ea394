package vn.thidua.testkit.edge;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Who is let through to what a sample names.
 *
 * @param positions from which it is there; from the others it is not
 * @param ofRoles the same for roles that reach less or further than others
 * @param seen positions from which it is there, but not theirs to act on
 */
record Reach(Set<Position> positions, Map<String, Set<Position>> ofRoles, Set<Position> seen) {

	/** It is there for its own unit and the units above. */
	static final Reach OWN_AND_ABOVE = from(Position.OWN, Position.ABOVE);

	static Reach from(Position... positions) {
		return new Reach(Set.of(positions), Map.of(), Set.of());
	}

	Reach seenFrom(Position... others) {
		return new Reach(this.positions, this.ofRoles, Set.of(others));
	}

	Reach by(String role, Position... others) {
		var more = new HashMap<>(this.ofRoles);
		more.put(role, Set.of(others));
		return new Reach(this.positions, Map.copyOf(more), this.seen);
	}

	boolean lets(String role, Position position) {
		return !this.seen.contains(position) && this.ofRoles.getOrDefault(role, this.positions).contains(position);
	}

	/** Where someone of the role would be granted the sample. */
	Position granted(String role) {
		return (!lets(role, Position.OWN) && lets(role, Position.ABOVE)) ? Position.ABOVE : Position.OWN;
	}

}
