package vn.thidua.nomination.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A unit takes over what a dissolved one left open.
 *
 * @param predecessorId the dissolved unit
 * @param successorId the unit that takes over
 * @param effectiveOn first day on which the predecessor is no more
 */
public record Succession(UUID predecessorId, UUID successorId, LocalDate effectiveOn) {

	/** As a parameter for {@code unnest(?::uuid[], …)}, in the order of the list. */
	public static String[] predecessors(List<Succession> successions) {
		return successions.stream().map((succession) -> succession.predecessorId().toString()).toArray(String[]::new);
	}

	/** As {@link #predecessors}. */
	public static String[] successors(List<Succession> successions) {
		return successions.stream().map((succession) -> succession.successorId().toString()).toArray(String[]::new);
	}

}
