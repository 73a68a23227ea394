package vn.thidua.nomination.bulkimport;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.thidua.nomination.bulkimport.row.CheckingRows;
import vn.thidua.nomination.bulkimport.row.ImportGrounds;
import vn.thidua.nomination.submission.bulk.BulkSubmission;
import vn.thidua.nomination.submission.bulk.SubmittingNominations;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.security.Caller;

/** Submits what a file proposes: all of it, or nothing. */
@Service
class ApplyingImport {

	private static final Logger log = LoggerFactory.getLogger(ApplyingImport.class);

	private final KeptImports kept;

	private final ImportGrounds grounds;

	private final SubmittingNominations submittingNominations;

	private final Clock clock;

	ApplyingImport(KeptImports kept, ImportGrounds grounds, SubmittingNominations submittingNominations, Clock clock) {
		this.kept = kept;
		this.grounds = grounds;
		this.submittingNominations = submittingNominations;
		this.clock = clock;
	}

	/** Only those of the caller's own unit, with at least the role they were made in. */
	@Transactional
	public Result apply(UUID importId, @Nullable Long basedOn, Caller caller) {
		var file = this.kept.findForChange(caller.unitId(), importId)
			.filter((found) -> !found.acrossUnits() || CheckingRows.isAcrossUnits(caller))
			.orElse(null);
		if (file == null) {
			return new Missing();
		}
		if (basedOn == null || basedOn != file.revision()) {
			return new Outdated(basedOn != null);
		}
		if (!file.canBeAppliedAt(this.clock.instant())) {
			return new NotApplicable(reason(file));
		}
		return new Concluded(this.kept.preview(conclude(file, caller)));
	}

	private static Violation reason(NominationImport file) {
		return Violation.of(switch (file.state()) {
			case APPLIED -> "IMPORT_APPLIED_ALREADY";
			case REFUSED -> "IMPORT_HAS_ERRORS";
			case CHECKED, EXPIRED -> "IMPORT_EXPIRED";
		});
	}

	/** What became invalid since it was checked is told as it would have been then. */
	private NominationImport conclude(NominationImport file, Caller caller) {
		var rows = this.kept.rows(file);
		return switch (this.submittingNominations.submit(file.roundId(), CheckingRows.proposals(rows), caller)) {
			case BulkSubmission.Submitted(int count) -> {
				var applied = file.applied(this.clock.instant());
				this.kept.change(file, applied, List.of(), "ApplyNominationImport", caller);
				log.atInfo().addKeyValue("importId", file.importId()).log("{} nominations submitted", count);
				yield applied;
			}
			case BulkSubmission.Refused(var findings) -> {
				var columns = this.grounds.find(file.roundId(), caller).orElseThrow().columns();
				var checked = CheckingRows.refused(rows, findings, columns);
				var refused = file.refused(checked.validCount(), checked.errors().size());
				this.kept.change(file, refused, checked.errors(), "RefuseNominationImport", caller);
				log.atInfo().addKeyValue("importId", file.importId()).log("No longer valid");
				yield refused;
			}
		};
	}

	sealed interface Result {

	}

	/** Submitted, or no longer valid: its state tells. */
	record Concluded(ImportPreview preview) implements Result {
	}

	record Missing() implements Result {
	}

	/** Based on a revision that is no longer, or none was named. */
	record Outdated(boolean revisionNamed) implements Result {
	}

	record NotApplicable(Violation violation) implements Result {
	}

}
