package vn.thidua.nomination.bulkimport.row;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.thidua.nomination.bulkimport.row.ImportColumn.Field;
import vn.thidua.nomination.bulkimport.table.UploadedTable;
import vn.thidua.nomination.organisation.UnitCodes;
import vn.thidua.nomination.submission.bulk.BulkSubmission.Finding;
import vn.thidua.nomination.submission.bulk.NominationProposal;
import vn.thidua.nomination.submission.bulk.SubmittingNominations;
import vn.thidua.platform.security.Caller;
import vn.thidua.platform.time.Vietnam;

/** Understands a table's rows and asks the rules about them. */
@Component
public class CheckingRows {

	private static final Set<String> ROLES_ACROSS_UNITS = Set.of("office", "admin");

	private final UnitCodes unitCodes;

	private final SubmittingNominations submittingNominations;

	private final Clock clock;

	CheckingRows(UnitCodes unitCodes, SubmittingNominations submittingNominations, Clock clock) {
		this.unitCodes = unitCodes;
		this.submittingNominations = submittingNominations;
		this.clock = clock;
	}

	/** Whether she hands in for all units of her subtree. */
	public static boolean isAcrossUnits(Caller caller) {
		return caller.roles().stream().anyMatch(ROLES_ACROSS_UNITS::contains);
	}

	public CheckedRows check(UUID roundId, UploadedTable table, ImportColumns columns,
			Map<ImportColumn, Integer> places, Caller caller) {
		var units = units(table, places, caller);
		List<ProposedRow> rows = new ArrayList<>();
		List<RowError> errors = new ArrayList<>();
		for (var row : table.rows()) {
			var read = RowReader.read(places, units, row);
			read.row().ifPresent(rows::add);
			errors.addAll(read.errors());
		}
		var findings = this.submittingNominations.check(roundId, proposals(rows), caller);
		return new CheckedRows(table.rows().size(), rows, sorted(errors, findings, rows, columns));
	}

	/** What was found when they were to be submitted. */
	public static CheckedRows refused(List<ProposedRow> rows, List<Finding> findings, ImportColumns columns) {
		return new CheckedRows(rows.size(), rows, sorted(List.of(), findings, rows, columns));
	}

	public static List<NominationProposal> proposals(List<ProposedRow> rows) {
		return rows.stream().map(ProposedRow::proposal).toList();
	}

	private UnitsOfRows units(UploadedTable table, Map<ImportColumn, Integer> places, Caller caller) {
		Set<String> codes = places.entrySet()
			.stream()
			.filter((place) -> place.getKey().field() == Field.UNIT_CODE)
			.flatMap((place) -> table.rows().stream().map((row) -> row.cell(place.getValue()).text()))
			.filter((code) -> !code.isEmpty())
			.collect(Collectors.toSet());
		return new UnitsOfRows(caller.unitId(), isAcrossUnits(caller),
				codes.isEmpty() ? Map.of() : this.unitCodes.bearers(caller.unitId(), codes, Vietnam.today(this.clock)));
	}

	private static List<RowError> sorted(List<RowError> errors, List<Finding> findings, List<ProposedRow> rows,
			ImportColumns columns) {
		List<RowError> all = new ArrayList<>(errors);
		all.addAll(new FindingPlaces(columns).besides(errors, findings, rows));
		all.sort(Comparator.comparingInt(RowError::row));
		return all;
	}

}
