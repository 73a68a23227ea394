package vn.thidua.nomination.bulkimport.row;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import vn.thidua.nomination.bulkimport.row.ImportColumn.Field;
import vn.thidua.nomination.bulkimport.table.UploadedCell;
import vn.thidua.nomination.programme.ProgrammeRules;
import vn.thidua.platform.problem.Violation;

/** The columns that nominations under a programme's rules have. */
public final class ImportColumns {

	/** What a template offers. */
	static final int OFFERED_FIGURES = 5;

	private static final int MOST_FIGURES = 40;

	private static final Set<Field> OPTIONAL = Set.of(Field.ORDINAL, Field.BIRTH_YEAR);

	private final List<ImportColumn> columns;

	private ImportColumns(List<ImportColumn> columns) {
		this.columns = columns;
	}

	public static ImportColumns of(ProgrammeRules rules) {
		List<ImportColumn> columns = new ArrayList<>(List.of(new ImportColumn(Field.ORDINAL, "", "STT"),
				new ImportColumn(Field.UNIT_CODE, "", "Mã đơn vị"), new ImportColumn(Field.KIND, "", "Đối tượng"),
				new ImportColumn(Field.NAME, "", "Họ và tên"), new ImportColumn(Field.BIRTH_YEAR, "", "Năm sinh"),
				new ImportColumn(Field.CONSENT, "", "Đồng ý công bố"),
				new ImportColumn(Field.SUMMARY, "", "Tóm tắt thành tích")));
		Map<String, String> themes = new LinkedHashMap<>();
		rules.themes().forEach((theme) -> themes.put(theme.code(), "Nội dung: " + theme.name()));
		Map<String, String> conditions = new LinkedHashMap<>();
		rules.conditions().forEach((condition) -> conditions.put(condition.code(), "Điều kiện: " + condition.name()));
		columns.addAll(distinct(Field.THEME, themes));
		columns.addAll(distinct(Field.CONDITION, conditions));
		for (int number = 1; number <= MOST_FIGURES; number++) {
			columns.addAll(figure(number));
		}
		return new ImportColumns(columns);
	}

	/** Those of the same name show their code, too. */
	private static List<ImportColumn> distinct(Field field, Map<String, String> headings) {
		Map<String, Integer> uses = new HashMap<>();
		headings.values().forEach((heading) -> uses.merge(ImportColumn.key(heading), 1, Integer::sum));
		return headings.entrySet()
			.stream()
			.map((each) -> new ImportColumn(field, each.getKey(),
					(uses.getOrDefault(ImportColumn.key(each.getValue()), 0) == 1) ? each.getValue()
							: "%s (%s)".formatted(each.getValue(), each.getKey())))
			.toList();
	}

	private static List<ImportColumn> figure(int number) {
		String code = Integer.toString(number);
		String prefix = "Số liệu " + code + ": ";
		return List.of(new ImportColumn(Field.FIGURE_NAME, code, prefix + "tên"),
				new ImportColumn(Field.FIGURE_VALUE, code, prefix + "giá trị"),
				new ImportColumn(Field.FIGURE_UNIT, code, prefix + "đơn vị tính"),
				new ImportColumn(Field.FIGURE_PERIOD, code, prefix + "kỳ"));
	}

	/** Those of a template. */
	public List<ImportColumn> offered(boolean acrossUnits) {
		return this.columns.stream()
			.filter((column) -> acrossUnits || column.field() != Field.UNIT_CODE)
			.filter((column) -> figureNumber(column) <= OFFERED_FIGURES)
			.toList();
	}

	String heading(Field field, String code) {
		return this.columns.stream()
			.filter((column) -> column.field() == field && column.code().equals(code))
			.map(ImportColumn::heading)
			.findFirst()
			.orElse(code);
	}

	/** Where each column stands under a file's headings. */
	public Match match(List<String> headings, boolean acrossUnits) {
		Map<String, ImportColumn> byKey = new HashMap<>();
		this.columns.forEach((column) -> byKey.put(column.key(), column));
		Map<ImportColumn, Integer> places = new LinkedHashMap<>();
		List<Violation> violations = new ArrayList<>();
		for (int i = 0; i < headings.size(); i++) {
			String heading = headings.get(i);
			var column = byKey.get(ImportColumn.key(heading));
			if (column == null && !heading.isEmpty()) {
				violations.add(Violation.at(UploadedCell.letters(i), "IMPORT_COLUMN_UNKNOWN", heading));
			}
			if (column != null && places.putIfAbsent(column, i) != null) {
				violations.add(Violation.at(UploadedCell.letters(i), "IMPORT_COLUMN_REPEATED", heading));
			}
		}
		this.columns.stream()
			.filter(isRequired(places.keySet(), acrossUnits))
			.filter((column) -> !places.containsKey(column))
			.forEach((column) -> violations.add(Violation.of("IMPORT_COLUMN_MISSING", column.heading())));
		return new Match(places, violations);
	}

	/** A figure is there whole or not at all; the first is. */
	private static Predicate<ImportColumn> isRequired(Set<ImportColumn> present, boolean acrossUnits) {
		Set<Integer> figures = new HashSet<>(Set.of(0, 1));
		present.forEach((column) -> figures.add(figureNumber(column)));
		return (column) -> !OPTIONAL.contains(column.field()) && (acrossUnits || column.field() != Field.UNIT_CODE)
				&& figures.contains(figureNumber(column));
	}

	private static int figureNumber(ImportColumn column) {
		return switch (column.field()) {
			case FIGURE_NAME, FIGURE_VALUE, FIGURE_UNIT, FIGURE_PERIOD -> Integer.parseInt(column.code());
			default -> 0;
		};
	}

	/**
	 * Headings understood.
	 *
	 * @param places index of each column that is there
	 * @param violations what is wrong with the headings
	 */
	public record Match(Map<ImportColumn, Integer> places, List<Violation> violations) {
	}

}
