package vn.thidua.local.summary;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * What {@code reorganisation-summary.json} holds, which is written only when the figures
 * were the same before and after.
 *
 * @param figures before and after
 * @param appraisedBy names of the units before which open nominations lie afterwards, as
 * nomination-service and appraisal-service tell
 * @param unitsByLevel how many units stand now, by the code of their level
 * @param asked units that the file is silent about, which someone had to answer for
 * @param awardedAfterwards nominations that were open on the day and that the new
 * province has awarded since
 */
public record ReorganisationSummary(Figures figures, SortedSet<String> appraisedBy,
		SortedMap<String, Integer> unitsByLevel, SortedSet<String> asked, int awardedAfterwards) {

	/**
	 * All that must not change.
	 *
	 * @param reported what reporting-service shows of each round, by its name
	 * @param open ids of the nominations that wait, as nomination-service tells
	 * @param waiting ids of the same, as they lie before sessions in appraisal-service;
	 * one that lies before two is there twice
	 */
	public record Figures(SortedMap<String, Map<String, Integer>> reported, SortedSet<String> open,
			List<String> waiting) {
	}

}
