package vn.thidua.nomination.bulkimport.table;

import java.io.IOException;
import java.io.InputStream;

import vn.thidua.platform.problem.Violation;

/** Makes a table of a file, or says why not. */
public final class ReadingFiles {

	private ReadingFiles() {
	}

	public static Result read(ImportFormat format, InputStream file) throws IOException {
		try {
			return new Read(switch (format) {
				case CSV -> CsvTables.read(file);
				case XLSX -> WorkbookTables.read(file);
			});
		}
		catch (FileRefused refused) {
			return new Refused(refused.violation());
		}
	}

	public sealed interface Result {

	}

	public record Read(UploadedTable table) implements Result {
	}

	public record Refused(Violation violation) implements Result {
	}

}
