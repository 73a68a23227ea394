package vn.thidua.reporting.coverage;

import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/**
 * A round at a glance, from one unit's point of view. Source: P1.
 *
 * @param roundId the round
 * @param unitId the unit looked at
 * @param unitName its name
 * @param totals the sum of the rows
 * @param rows one for each unit directly below it; units that owe jointly share one; of a
 * unit that nobody stands below, itself
 */
public record CoverageView(UUID roundId, UUID unitId, String unitName, Figures totals, List<Row> rows) {

	/**
	 * A line of the picture.
	 *
	 * @param unitId the unit; none where several owe jointly
	 * @param unitIds the unit, or those that owe jointly
	 * @param name its name, or theirs
	 * @param level code of its level
	 * @param subordinates how many units lie directly below it
	 * @param figures what it and all below it did
	 */
	public record Row(@Nullable UUID unitId, List<UUID> unitIds, String name, String level, int subordinates,
			@JsonUnwrapped Figures figures) {
	}

}
