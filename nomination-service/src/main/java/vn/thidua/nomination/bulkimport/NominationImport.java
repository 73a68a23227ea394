package vn.thidua.nomination.bulkimport;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.thidua.nomination.bulkimport.table.ImportFormat;

/**
 * A file handed in.
 *
 * <pre>
 *   hand in ──▶ CHECKED ──▶ APPLIED
 *      │           ├──▶ REFUSED (no longer valid)
 *      │           └──▶ EXPIRED
 *      └──▶ REFUSED (errors)
 * </pre>
 *
 * @param importId its identity
 * @param revision grows with each change
 * @param roundId the round it nominates in
 * @param unitId the unit that handed it in
 * @param acrossUnits whether it nominates for units below, too
 * @param format CSV or XLSX
 * @param state where it stands
 * @param rowCount rows that say something
 * @param validRowCount those without an error
 * @param errorCount errors of all rows
 * @param createdAt when it was handed in
 * @param expiresAt until when it can be applied; then its rows are forgotten
 * @param appliedAt when its rows were submitted
 */
record NominationImport(UUID importId, long revision, UUID roundId, UUID unitId, boolean acrossUnits,
		ImportFormat format, State state, int rowCount, int validRowCount, int errorCount, Instant createdAt,
		Instant expiresAt, @Nullable Instant appliedAt) {

	enum State {

		CHECKED, REFUSED, APPLIED, EXPIRED

	}

	boolean canBeAppliedAt(Instant now) {
		return this.state == State.CHECKED && now.isBefore(this.expiresAt);
	}

	NominationImport applied(Instant at) {
		return movedTo(State.APPLIED, this.validRowCount, 0, at);
	}

	NominationImport refused(int stillValid, int errors) {
		return movedTo(State.REFUSED, stillValid, errors, null);
	}

	NominationImport expired() {
		return movedTo(State.EXPIRED, this.validRowCount, this.errorCount, null);
	}

	private NominationImport movedTo(State next, int valid, int errors, @Nullable Instant at) {
		return new NominationImport(this.importId, this.revision + 1, this.roundId, this.unitId, this.acrossUnits,
				this.format, next, this.rowCount, valid, errors, this.createdAt, this.expiresAt, at);
	}

}
