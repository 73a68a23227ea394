package vn.thidua.nomination.bulkimport.row;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.thidua.nomination.bulkimport.row.ImportColumn.Field;
import vn.thidua.nomination.bulkimport.table.UploadedCell;
import vn.thidua.nomination.bulkimport.table.UploadedRow;
import vn.thidua.nomination.nominee.DescribeNominee;
import vn.thidua.nomination.programme.NomineeKind;
import vn.thidua.nomination.submission.bulk.NominationProposal;
import vn.thidua.platform.problem.Violation;

/**
 * Understands one row. What is wrong in one cell does not keep the others from being
 * looked at: it is told, and something harmless put in its place.
 */
final class RowReader {

	private final Map<ImportColumn, Integer> places;

	private final UnitsOfRows units;

	private final UploadedRow row;

	private final List<RowError> errors = new ArrayList<>();

	private RowReader(Map<ImportColumn, Integer> places, UnitsOfRows units, UploadedRow row) {
		this.places = places;
		this.units = units;
		this.row = row;
	}

	static Result read(Map<ImportColumn, Integer> places, UnitsOfRows units, UploadedRow row) {
		var reader = new RowReader(places, units, row);
		return new Result(reader.proposed(), reader.errors);
	}

	/** Nothing when it does not say enough for the rules to be asked. */
	private Optional<ProposedRow> proposed() {
		if (isExample()) {
			error(null, Violation.of("IMPORT_EXAMPLE_LEFT"));
			return Optional.empty();
		}
		refuseWithoutHeading();
		String code = text(Field.UNIT_CODE);
		var unknown = this.units.violation(code);
		unknown.ifPresent((violation) -> error(column(Field.UNIT_CODE), violation));
		var kind = formed(Field.KIND, "IMPORT_KIND_UNKNOWN", true, CellForms::kind);
		var nominee = new DescribeNominee(kind.orElse(NomineeKind.WOMAN), text(Field.NAME),
				formed(Field.BIRTH_YEAR, "IMPORT_YEAR_MALFORMED", false, CellForms::year).orElse(null),
				formed(Field.CONSENT, "IMPORT_YES_OR_NO", true, CellForms::yesOrNo).orElse(false));
		Set<String> conditions = conditionsMet();
		List<Integer> figureNumbers = new ArrayList<>();
		var figures = figures(figureNumbers);
		if (unknown.isPresent() || kind.isEmpty()) {
			return Optional.empty();
		}
		var proposal = new NominationProposal(this.units.unit(code), nominee, text(Field.SUMMARY), contents(), figures,
				conditions);
		return Optional.of(new ProposedRow(this.row.number(), proposal, figureNumbers));
	}

	private boolean isExample() {
		return CellForms.isExample(cell(Field.ORDINAL)) || CellForms.isExample(cell(Field.NAME));
	}

	private void refuseWithoutHeading() {
		for (int i = 0; i < this.row.cells().size(); i++) {
			if (!this.row.cell(i).isBlank() && !this.places.containsValue(i)) {
				error(UploadedCell.letters(i), Violation.of("IMPORT_CELL_WITHOUT_HEADING"));
			}
		}
	}

	private List<NominationProposal.Content> contents() {
		return columns(Field.THEME).stream()
			.filter((theme) -> !cell(theme).isBlank())
			.map((theme) -> new NominationProposal.Content(theme.code(), cell(theme).text()))
			.toList();
	}

	/** Nothing said of a condition means that it is not met. */
	private Set<String> conditionsMet() {
		Set<String> met = new HashSet<>();
		for (var condition : columns(Field.CONDITION)) {
			if (formed(condition, "IMPORT_YES_OR_NO", false, CellForms::yesOrNo).orElse(false)) {
				met.add(condition.code());
			}
		}
		return met;
	}

	private List<NominationProposal.Figure> figures(List<Integer> numbers) {
		List<NominationProposal.Figure> figures = new ArrayList<>();
		for (var name : columns(Field.FIGURE_NAME)) {
			var value = column(Field.FIGURE_VALUE, name.code());
			var unit = column(Field.FIGURE_UNIT, name.code());
			var period = column(Field.FIGURE_PERIOD, name.code());
			if (cell(name).isBlank() && cell(value).isBlank() && cell(unit).isBlank() && cell(period).isBlank()) {
				continue;
			}
			figures.add(new NominationProposal.Figure(cell(name).text(),
					formed(value, "IMPORT_NUMBER_MALFORMED", true, CellForms::number).orElse(BigDecimal.ZERO),
					cell(unit).text(),
					formed(period, "IMPORT_PERIOD_MALFORMED", true, CellForms::period).orElse("2000")));
			numbers.add(Integer.valueOf(name.code()));
		}
		return figures;
	}

	private <T> Optional<T> formed(Field field, String otherwise, boolean required,
			Function<UploadedCell, Optional<T>> form) {
		var column = find(field, "");
		return column.isPresent() ? formed(column.get(), otherwise, required, form) : Optional.empty();
	}

	private <T> Optional<T> formed(ImportColumn column, String otherwise, boolean required,
			Function<UploadedCell, Optional<T>> form) {
		var cell = cell(column);
		if (cell.isBlank()) {
			if (required) {
				error(column.heading(), Violation.of("FIELD_REQUIRED", column.heading()));
			}
			return Optional.empty();
		}
		var value = form.apply(cell);
		if (value.isEmpty()) {
			error(column.heading(), Violation.of(otherwise));
		}
		return value;
	}

	private void error(@Nullable String heading, Violation violation) {
		this.errors.add(new RowError(this.row.number(), heading, violation));
	}

	private List<ImportColumn> columns(Field field) {
		return this.places.keySet().stream().filter((column) -> column.field() == field).toList();
	}

	private @Nullable String column(Field field) {
		return find(field, "").map(ImportColumn::heading).orElse(null);
	}

	private ImportColumn column(Field field, String code) {
		return find(field, code).orElseThrow();
	}

	private Optional<ImportColumn> find(Field field, String code) {
		return this.places.keySet()
			.stream()
			.filter((column) -> column.field() == field && column.code().equals(code))
			.findFirst();
	}

	private String text(Field field) {
		return cell(field).text();
	}

	private UploadedCell cell(Field field) {
		return find(field, "").map(this::cell).orElse(UploadedCell.BLANK);
	}

	private UploadedCell cell(ImportColumn column) {
		return this.row.cell(this.places.getOrDefault(column, Integer.MAX_VALUE));
	}

	/**
	 * A row, as far as it was understood.
	 *
	 * @param row what it proposes
	 * @param errors what is wrong in its cells
	 */
	record Result(Optional<ProposedRow> row, List<RowError> errors) {
	}

}
