package vn.thidua.nomination.bulkimport.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/**
 * Reads CSV: UTF-8, with a mark of byte order or without, separated by {@code ;} or
 * {@code ,}.
 */
final class CsvTables {

	/** No larger than the file. */
	private static final int LARGEST_FIELD = 20 * 1024 * 1024;

	private CsvTables() {
	}

	static UploadedTable read(InputStream file) throws IOException, FileRefused {
		String text = decoded(file.readAllBytes());
		var table = new TableBuilder();
		int row = 0;
		// Empty lines are rows of a spreadsheet, so that they count.
		try (var records = CsvReader.builder()
			.fieldSeparator(separator(text))
			.skipEmptyLines(false)
			.allowUnclosedQuote(false)
			.extraFieldStrategy(FieldMismatchStrategy.IGNORE)
			.missingFieldStrategy(FieldMismatchStrategy.IGNORE)
			.maxBufferSize(LARGEST_FIELD)
			.ofCsvRecord(text)) {
			for (var record : records) {
				row++;
				for (int column = 0; column < record.getFieldCount(); column++) {
					refuseFormula(row, column, record.getField(column));
				}
				table.add(row, record.getFields().stream().map((field) -> new UploadedCell(field, false)).toList());
			}
		}
		catch (CsvParseException malformed) {
			throw FileRefused.because("IMPORT_CSV_MALFORMED", Integer.toString(row + 1));
		}
		return table.built();
	}

	/** A spreadsheet would take it for one. */
	private static void refuseFormula(int row, int column, String field) throws FileRefused {
		if (field.stripLeading().startsWith("=")) {
			throw FileRefused.at(row, column, "IMPORT_FORMULA");
		}
	}

	private static String decoded(byte[] bytes) throws FileRefused {
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
			return text.startsWith("\uFEFF") ? text.substring(1) : text;
		}
		catch (CharacterCodingException malformed) {
			throw FileRefused.because("IMPORT_NOT_UTF8");
		}
	}

	/** Whichever separates the headings. */
	private static char separator(String text) {
		boolean quoted = false;
		int commas = 0;
		int semicolons = 0;
		for (int i = 0; i < text.length(); i++) {
			char each = text.charAt(i);
			if (each == '"') {
				quoted = !quoted;
			}
			else if (!quoted && each == '\n' && commas + semicolons > 0) {
				break;
			}
			else if (!quoted) {
				commas += (each == ',') ? 1 : 0;
				semicolons += (each == ';') ? 1 : 0;
			}
		}
		return (commas > semicolons) ? ',' : ';';
	}

}
