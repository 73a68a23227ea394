package vn.thidua.nomination.organisation;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.text.PlainText;

/**
 * A file with a header line, read whole: UTF-8, with or without a byte order mark, every
 * field in Unicode form NFC.
 */
public final class CsvTable {

	private static final int MAX_LINES = 20_000;

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private CsvTable() {
	}

	public static Result read(byte[] utf8, List<String> requiredColumns) {
		String text;
		try {
			text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
		}
		catch (CharacterCodingException malformed) {
			return malformed(Violation.of("CSV_NOT_UTF8"));
		}
		if (!PlainText.is(text)) {
			return malformed(Violation.of("CSV_NOT_UTF8"));
		}
		boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
		return parse(marked ? text.substring(1) : text, requiredColumns);
	}

	private static Result parse(String text, List<String> requiredColumns) {
		List<Line> lines = new ArrayList<>();
		try (var reader = CsvReader.builder().ofNamedCsvRecord(text)) {
			for (var row : reader) {
				if (lines.isEmpty() && !row.getHeader().containsAll(requiredColumns)) {
					return malformed(Violation.of("CSV_COLUMNS_MISSING", String.join(",", requiredColumns)));
				}
				lines.add(line(row));
			}
		}
		catch (CsvParseException | IOException | IllegalArgumentException malformed) {
			return malformed(Violation.of("CSV_MALFORMED", lines.size() + 2));
		}
		if (lines.isEmpty() || lines.size() > MAX_LINES) {
			return malformed(Violation.of("CSV_LINES_OUT_OF_BOUNDS", MAX_LINES));
		}
		return new Read(lines);
	}

	private static Line line(NamedCsvRecord row) {
		return new Line(row.getStartingLineNumber(), row.getFieldsAsMap());
	}

	private static Malformed malformed(Violation violation) {
		return new Malformed(List.of(violation));
	}

	public sealed interface Result {

	}

	public record Read(List<Line> lines) implements Result {
	}

	public record Malformed(List<Violation> violations) implements Result {
	}

	/**
	 * A line.
	 *
	 * @param number where it stands in the file, from 1
	 * @param fields its fields by column
	 */
	public record Line(long number, Map<String, String> fields) {

		/** Empty where the column is. */
		public String field(String column) {
			return PlainText.normalized(this.fields.getOrDefault(column, "").strip());
		}

		/** The path of a field, for a violation. */
		public String path(String column) {
			return "lines[%d].%s".formatted(this.number, column);
		}

	}

}
