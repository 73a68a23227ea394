package vn.thidua.local.faults;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import vn.thidua.local.faults.harm.Fault;

/**
 * What was done to the system and how it took it.
 *
 * @param endedUnasked processes that ended though nobody killed them
 */
record Blows(List<Recovery> recoveries, int endedUnasked) {

	static boolean isKill(Fault fault) {
		return fault instanceof Fault.Kill || fault instanceof Fault.Pause;
	}

	SortedMap<String, Integer> count(Predicate<Fault> which) {
		return this.recoveries.stream()
			.map(Recovery::fault)
			.filter(which)
			.collect(Collectors.toMap(Fault::kind, (_) -> 1, Integer::sum, TreeMap::new));
	}

	boolean allRecoveredInTime() {
		return this.recoveries.stream().allMatch(Recovery::isInTime);
	}

}
