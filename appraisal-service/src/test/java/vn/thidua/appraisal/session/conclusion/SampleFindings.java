package vn.thidua.appraisal.session.conclusion;

import java.util.List;
import java.util.UUID;

import vn.thidua.appraisal.session.Outcome;
import vn.thidua.appraisal.session.ReasonCode;
import vn.thidua.platform.problem.Violation;

/** Findings and dossiers for the rules' tests. */
final class SampleFindings {

	static final UUID MAI = new UUID(0, 1);

	static final UUID LAN = new UUID(0, 2);

	static final UUID CUC = new UUID(0, 3);

	private SampleFindings() {
	}

	static Finding forwarded(UUID nominationId) {
		return new Finding(nominationId, Outcome.FORWARDED, ReasonCode.RANKED_WITHIN_QUOTA, null);
	}

	static Finding proposed(UUID nominationId) {
		return new Finding(nominationId, Outcome.PROPOSED, ReasonCode.RANKED_WITHIN_QUOTA, null);
	}

	static Finding notSelected(UUID nominationId) {
		return new Finding(nominationId, Outcome.NOT_SELECTED, ReasonCode.RANKED_BELOW_QUOTA, "Số liệu thấp hơn");
	}

	static Finding returned(UUID nominationId) {
		return new Finding(nominationId, Outcome.RETURNED, ReasonCode.NEEDS_CORRECTION, "Bổ sung số liệu");
	}

	static Finding ineligible(UUID nominationId) {
		return new Finding(nominationId, Outcome.INELIGIBLE, ReasonCode.CONDITION_NOT_MET, "Chưa đủ điều kiện");
	}

	static Dossier waiting(UUID nominationId) {
		return new Dossier(nominationId, 1, null);
	}

	static Dossier concluded(UUID nominationId, Outcome outcome) {
		return new Dossier(nominationId, 1, outcome);
	}

	/** {@code CODE at field} of each. */
	static List<String> told(List<Violation> violations) {
		return violations.stream().map((violation) -> violation.code() + " at " + violation.field()).toList();
	}

}
