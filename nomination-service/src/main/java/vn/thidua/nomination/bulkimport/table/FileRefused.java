package vn.thidua.nomination.bulkimport.table;

import vn.thidua.platform.problem.Violation;

/** A file that is not read any further; {@link ReadingFiles} makes a value of it. */
final class FileRefused extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient Violation violation;

	FileRefused(Violation violation) {
		super(violation.code());
		this.violation = violation;
	}

	static FileRefused because(String code, Object... arguments) {
		return new FileRefused(Violation.of(code, arguments));
	}

	static FileRefused at(int row, int column, String code, Object... arguments) {
		return new FileRefused(Violation.at(UploadedCell.reference(row, column), code, arguments));
	}

	Violation violation() {
		return this.violation;
	}

}
