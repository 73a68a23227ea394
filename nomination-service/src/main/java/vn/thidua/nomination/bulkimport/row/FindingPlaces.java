package vn.thidua.nomination.bulkimport.row;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.thidua.nomination.bulkimport.row.ImportColumn.Field;
import vn.thidua.nomination.submission.bulk.BulkSubmission.Finding;
import vn.thidua.platform.problem.Violation;

/** Says in which row and column something is to be mended that the rules found. */
final class FindingPlaces {

	private static final Pattern ELEMENT = Pattern.compile("dossier\\.(contents|figures)\\[(\\d+)]\\.?(\\w*)");

	private final ImportColumns columns;

	FindingPlaces(ImportColumns columns) {
		this.columns = columns;
	}

	/**
	 * What the rules found, but for cells already known to be wrong: these hold something
	 * else than was meant.
	 */
	List<RowError> besides(List<RowError> known, List<Finding> findings, List<ProposedRow> rows) {
		Set<Place> wrong = new HashSet<>();
		known.forEach((error) -> wrong.add(new Place(error.row(), error.column())));
		List<RowError> errors = new ArrayList<>();
		for (var finding : findings) {
			var row = rows.get(finding.index());
			String heading = heading(finding.violation(), row);
			if (heading == null || wrong.add(new Place(row.number(), heading))) {
				errors.add(new RowError(row.number(), heading, named(finding.violation(), heading)));
			}
		}
		return errors;
	}

	private @Nullable String heading(Violation violation, ProposedRow row) {
		String field = violation.field();
		if (field == null) {
			return null;
		}
		return switch (field) {
			case "nominee.kind" -> this.columns.heading(Field.KIND, "");
			case "nominee.name" -> this.columns.heading(Field.NAME, "");
			case "nominee.birthYear" -> this.columns.heading(Field.BIRTH_YEAR, "");
			case "dossier.summary" -> this.columns.heading(Field.SUMMARY, "");
			case "dossier.contents" -> this.columns.heading(Field.THEME, about(violation));
			case "conditionsMet" -> this.columns.heading(Field.CONDITION, about(violation));
			case "dossier.figures" -> this.columns.heading(Field.FIGURE_NAME, "1");
			default -> headingOfElement(field, row);
		};
	}

	/** Which theme or condition it is about. */
	private static String about(Violation violation) {
		return violation.arguments().isEmpty() ? "" : violation.arguments().getFirst().toString();
	}

	private @Nullable String headingOfElement(String field, ProposedRow row) {
		var element = ELEMENT.matcher(field);
		if (!element.matches()) {
			return null;
		}
		int index = Integer.parseInt(element.group(2));
		if (element.group(1).equals("contents")) {
			return this.columns.heading(Field.THEME, row.proposal().contents().get(index).theme());
		}
		return this.columns.heading(switch (element.group(3)) {
			case "value" -> Field.FIGURE_VALUE;
			case "unit" -> Field.FIGURE_UNIT;
			case "period" -> Field.FIGURE_PERIOD;
			default -> Field.FIGURE_NAME;
		}, row.figures().get(index).toString());
	}

	/** A required or too long field by the name people know. */
	private static Violation named(Violation violation, @Nullable String heading) {
		if (heading == null || !violation.code().startsWith("FIELD_")) {
			return violation;
		}
		List<Object> arguments = new ArrayList<>(violation.arguments());
		arguments.set(0, heading);
		return new Violation(violation.code(), violation.field(), arguments);
	}

	private record Place(int row, @Nullable String column) {
	}

}
