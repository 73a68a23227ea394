package vn.thidua.nomination.evidence;

import vn.thidua.platform.problem.Violation;

/** What became of an {@link AddEvidence}. */
sealed interface AddEvidenceResult {

	record Added(EvidenceFile file) implements AddEvidenceResult {
	}

	/** The nomination has the same bytes already. */
	record AlreadyThere(EvidenceFile file) implements AddEvidenceResult {
	}

	record OutsideScope() implements AddEvidenceResult {
	}

	/** Another unit nominated; this one only looks on. */
	record OfAnotherUnit() implements AddEvidenceResult {
	}

	record Refused(Violation violation) implements AddEvidenceResult {
	}

	/** Too many files are being looked at. */
	record Busy() implements AddEvidenceResult {
	}

}
