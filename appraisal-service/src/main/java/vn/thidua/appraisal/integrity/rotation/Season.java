package vn.thidua.appraisal.integrity.rotation;

import java.util.SortedSet;
import java.util.UUID;

/**
 * Who could have won in a year, and who won.
 *
 * @param year the year
 * @param candidates the units whose dossiers lay before the sessions
 * @param winners those of which one was sent on or proposed
 */
record Season(int year, SortedSet<UUID> candidates, SortedSet<UUID> winners) {

	/** Whether it had a choice. */
	boolean isTelling() {
		return !this.winners.isEmpty() && this.winners.size() < this.candidates.size();
	}

}
