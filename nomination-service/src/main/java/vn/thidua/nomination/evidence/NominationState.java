package vn.thidua.nomination.evidence;

import java.util.Set;
import java.util.UUID;

/**
 * What evidence needs to know of a nomination.
 *
 * @param nominatingUnitId the unit that nominates, and proves it
 * @param state where it stands
 * @param programme code of its round's programme
 * @param programmeVersion version of the rules that hold for it
 */
record NominationState(UUID nominatingUnitId, String state, String programme, int programmeVersion) {

	/** In these nobody has said the last word yet. */
	private static final Set<String> UNDECIDED = Set.of("DRAFT", "SUBMITTED", "RETURNED", "PROPOSED");

	boolean isDecided() {
		return !UNDECIDED.contains(this.state);
	}

}
