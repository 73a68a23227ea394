package vn.thidua.nomination.evidence;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.thidua.nomination.evidence.AddEvidenceResult.Added;
import vn.thidua.nomination.evidence.AddEvidenceResult.AlreadyThere;
import vn.thidua.nomination.evidence.AddEvidenceResult.OutsideScope;
import vn.thidua.nomination.evidence.AddEvidenceResult.Refused;
import vn.thidua.nomination.evidence.store.EvidenceStore;
import vn.thidua.platform.audit.AuditTrail;
import vn.thidua.platform.security.Caller;

/** Notes evidence whose bytes are kept. */
@Service
class RecordingEvidence {

	private static final Logger log = LoggerFactory.getLogger(RecordingEvidence.class);

	private final NominationStates nominations;

	private final EvidenceFiles files;

	private final EvidenceStore store;

	private final AuditTrail audit;

	private final Clock clock;

	RecordingEvidence(NominationStates nominations, EvidenceFiles files, EvidenceStore store, AuditTrail audit,
			Clock clock) {
		this.nominations = nominations;
		this.files = files;
		this.store = store;
		this.audit = audit;
		this.clock = clock;
	}

	Optional<EvidenceFile> findReceived(UUID nominationId, String receivedDigest) {
		return this.files.findReceived(nominationId, receivedDigest);
	}

	@Transactional
	public AddEvidenceResult record(RecordEvidence evidence, RecordEvidence.Content content, Caller caller) {
		UUID nominationId = evidence.nominationId();
		var nomination = this.nominations.findForChange(caller.unitId(), nominationId).orElse(null);
		if (nomination == null) {
			return new OutsideScope();
		}
		var known = findReceived(nominationId, content.receivedDigest());
		if (known.isPresent()) {
			return new AlreadyThere(known.get());
		}
		var violation = EvidencePolicy.violation(nomination, this.files.count(nominationId));
		if (violation.isPresent()) {
			return new Refused(violation.get());
		}
		this.files.lockContent(content.key());
		if (!this.store.holds(content.key())) {
			throw new OptimisticLockingFailureException("The bytes were swept away meanwhile");
		}
		var file = evidence.file(content, caller, this.clock.instant());
		this.files.add(file);
		this.audit.record(caller, "AddEvidence", "evidence", file.evidenceId(), null, file);
		log.atInfo().addKeyValue("evidenceId", file.evidenceId()).log("Evidence added");
		return new Added(file);
	}

}
