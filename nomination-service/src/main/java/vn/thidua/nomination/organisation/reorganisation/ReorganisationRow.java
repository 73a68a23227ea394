package vn.thidua.nomination.organisation.reorganisation;

import java.util.ArrayList;
import java.util.List;

import vn.thidua.nomination.organisation.CsvTable;
import vn.thidua.platform.problem.Violation;

/**
 * A predecessor and what became of it, as a line of a file.
 *
 * @param line where it stands in the file
 * @param successorCode the code the successor bears
 * @param successorName its name
 * @param predecessorCode the code the predecessor bore on the day before
 * @param predecessorName its name then
 * @param districtCode the code of the unit above it then
 */
record ReorganisationRow(long line, String successorCode, String successorName, String predecessorCode,
		String predecessorName, String districtCode) {

	static final List<String> COLUMNS = List.of("successor_code", "successor_name", "predecessor_code",
			"predecessor_name", "predecessor_district_code");

	private static final int MAX_CODE = 40;

	private static final int MAX_NAME = 200;

	static ReorganisationRow of(CsvTable.Line line) {
		return new ReorganisationRow(line.number(), line.field("successor_code"), line.field("successor_name"),
				line.field("predecessor_code"), line.field("predecessor_name"),
				line.field("predecessor_district_code"));
	}

	/** A successor without a proper code and name is none. */
	List<Violation> violations() {
		List<Violation> violations = new ArrayList<>();
		if (this.successorCode.isEmpty() || this.successorCode.length() > MAX_CODE) {
			violations.add(Violation.at(path("successor_code"), "FIELD_INVALID", "successor_code"));
		}
		if (this.successorName.isEmpty() || this.successorName.length() > MAX_NAME) {
			violations.add(Violation.at(path("successor_name"), "FIELD_INVALID", "successor_name"));
		}
		return violations;
	}

	String path(String column) {
		return "lines[%d].%s".formatted(this.line, column);
	}

}
