package vn.thidua.nomination.bulkimport.row;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import vn.thidua.platform.problem.Violation;

/**
 * Which unit a row nominates for: the caller's own, or, for the office, any of her
 * subtree by its code. A name would be ambiguous.
 *
 * @param own the caller's unit
 * @param acrossUnits whether she hands in for others, too
 * @param bearers the units of her subtree that bear each code today
 */
record UnitsOfRows(UUID own, boolean acrossUnits, Map<String, List<UUID>> bearers) {

	Optional<Violation> violation(String code) {
		if (code.isEmpty()) {
			return this.acrossUnits ? Optional.of(Violation.of("UNIT_CODE_REQUIRED")) : Optional.empty();
		}
		return switch (candidates(code).size()) {
			case 0 -> Optional.of(Violation.of("UNIT_CODE_UNKNOWN", code));
			case 1 -> Optional.empty();
			default -> Optional.of(Violation.of("UNIT_CODE_AMBIGUOUS", code));
		};
	}

	/** Only of a code without violation. */
	UUID unit(String code) {
		return code.isEmpty() ? this.own : candidates(code).getFirst();
	}

	private List<UUID> candidates(String code) {
		var bearing = this.bearers.getOrDefault(code, List.of());
		return this.acrossUnits ? bearing : bearing.stream().filter(this.own::equals).toList();
	}

}
