package vn.thidua.nomination.bulkimport;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What became of a file, with its first errors.
 *
 * @param importId its identity
 * @param revision grows with each change
 * @param roundId the round it nominates in
 * @param unitId the unit that handed it in
 * @param format CSV or XLSX
 * @param state where it stands
 * @param rows rows that say something
 * @param validRows those without an error
 * @param errorCount errors of all rows
 * @param createdAt when it was handed in
 * @param expiresAt until when it can be applied
 * @param appliedAt when its rows were submitted
 * @param errors the first 100
 */
record ImportPreview(UUID importId, long revision, UUID roundId, UUID unitId, String format, String state, int rows,
		int validRows, int errorCount, Instant createdAt, Instant expiresAt, @Nullable Instant appliedAt,
		List<ImportErrorView> errors) {

	static final int FIRST_ERRORS = 100;

	static ImportPreview of(NominationImport file, List<ImportErrorView> errors) {
		return new ImportPreview(file.importId(), file.revision(), file.roundId(), file.unitId(), file.format().name(),
				file.state().name(), file.rowCount(), file.validRowCount(), file.errorCount(), file.createdAt(),
				file.expiresAt(), file.appliedAt(), errors);
	}

}
