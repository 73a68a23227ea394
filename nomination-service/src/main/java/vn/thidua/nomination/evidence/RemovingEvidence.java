package vn.thidua.nomination.evidence;

import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.thidua.platform.audit.AuditTrail;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.security.Caller;

/**
 * Removes a file from a nomination that is not decided yet. Its bytes go with the next
 * sweep, unless another nomination has the same.
 */
@Service
class RemovingEvidence {

	private final NominationStates nominations;

	private final EvidenceFiles files;

	private final AuditTrail audit;

	RemovingEvidence(NominationStates nominations, EvidenceFiles files, AuditTrail audit) {
		this.nominations = nominations;
		this.files = files;
		this.audit = audit;
	}

	@Transactional
	public Result remove(UUID nominationId, UUID evidenceId, Caller caller) {
		var nomination = this.nominations.findForChange(caller.unitId(), nominationId).orElse(null);
		var file = this.files.find(caller.unitId(), nominationId, evidenceId).orElse(null);
		if (nomination == null || file == null) {
			return new OutsideScope();
		}
		if (!nomination.nominatingUnitId().equals(caller.unitId())) {
			return new OfAnotherUnit();
		}
		if (nomination.isDecided()) {
			return new Refused(Violation.of("EVIDENCE_NOMINATION_DECIDED"));
		}
		this.files.remove(evidenceId);
		this.audit.record(caller, "RemoveEvidence", "evidence", evidenceId, file, null);
		return new Removed();
	}

	sealed interface Result {

	}

	record Removed() implements Result {
	}

	record OutsideScope() implements Result {
	}

	record OfAnotherUnit() implements Result {
	}

	record Refused(Violation violation) implements Result {
	}

}
