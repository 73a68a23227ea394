package vn.thidua.nomination.organisation;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import vn.thidua.platform.security.Caller;

/** Passes on what dissolved units left open. Each feature that has such work is one. */
public interface SuccessionFollower {

	/**
	 * Passes everything open to the successors, in the transaction that dissolves the
	 * units; called once more a while later, for what was on its way meanwhile, so that
	 * it must find nothing left to do the second time.
	 * @param successions one for each dissolved unit
	 * @param approver in whose name
	 */
	void follow(List<Succession> successions, Caller approver);

	/** How much open work of these units would move. */
	default long countOpen(Collection<UUID> unitIds) {
		return 0;
	}

}
