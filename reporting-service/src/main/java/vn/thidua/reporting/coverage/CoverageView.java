package vn.thidua.reporting.coverage;

import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/**
 * A round at a glance, from one unit's point of view. Source: P1.
 *
 * @param roundId the round
 * @param unitId the unit looked at
 * @param unitName its name
 * @param totals the sum of the rows
 * @param rows one for each unit directly below it, of which those that owe jointly share
 * one; and one for itself, if it nominates
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

	/** The rows, each one unit or joint, that owe and have not submitted enough. */
	@JsonIgnore
	public List<Row> missing() {
		return this.rows.stream().filter((row) -> row.figures().owed() == 1 && row.figures().missing() == 1).toList();
	}

}
