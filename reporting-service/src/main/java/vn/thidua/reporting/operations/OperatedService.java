package vn.thidua.reporting.operations;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thidua.eventing.replay.ReplayProgress;
import vn.thidua.platform.parked.ParkedEvent;

/**
 * A service as an operator sees it.
 *
 * @param name the service
 * @param parked the first of the events that wait
 * @param waiting how many wait in all
 * @param replay its last replay, if it has projections
 * @param reconciliation what the comparison of its parts shows, if it compares them
 * @param answers whether it could be asked
 */
record OperatedService(String name, List<ParkedEvent> parked, long waiting, @Nullable ReplayProgress replay,
		@Nullable Reconciliation reconciliation, boolean answers) {

	static OperatedService silent(String name) {
		return new OperatedService(name, List.of(), 0, null, null, false);
	}

	/**
	 * A zero is worth what its age is.
	 *
	 * @param differences what one part tells and another does not
	 * @param minutes since all was compared
	 */
	record Reconciliation(long differences, long minutes) {
	}

}
