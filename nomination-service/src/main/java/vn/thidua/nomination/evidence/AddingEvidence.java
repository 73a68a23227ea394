package vn.thidua.nomination.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.web.multipart.MultipartFile;

import vn.thidua.nomination.evidence.AddEvidenceResult.AlreadyThere;
import vn.thidua.nomination.evidence.AddEvidenceResult.Busy;
import vn.thidua.nomination.evidence.AddEvidenceResult.Refused;
import vn.thidua.nomination.evidence.cleaning.CleaningProcess;
import vn.thidua.nomination.evidence.cleaning.CleaningResult;
import vn.thidua.nomination.evidence.cleaning.EvidenceType;
import vn.thidua.nomination.evidence.store.EvidenceStore;
import vn.thidua.nomination.programme.Programmes;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.security.Caller;

/**
 * Adds a file to a nomination: looked at, made harmless, kept, and only then noted. No
 * transaction is open while bytes are on their way. What fails in between leaves bytes
 * that {@link SweepingEvidence} removes.
 */
@Service
class AddingEvidence {

	private final NominationStates nominations;

	private final Programmes programmes;

	private final CleaningProcess cleaning;

	private final EvidenceStore store;

	private final RecordingEvidence recording;

	AddingEvidence(NominationStates nominations, Programmes programmes, CleaningProcess cleaning, EvidenceStore store,
			RecordingEvidence recording) {
		this.nominations = nominations;
		this.programmes = programmes;
		this.cleaning = cleaning;
		this.store = store;
		this.recording = recording;
	}

	AddEvidenceResult add(UUID nominationId, AddEvidence described, MultipartFile sent, Caller caller)
			throws IOException {
		var nomination = this.nominations.find(caller.unitId(), nominationId).orElse(null);
		if (nomination == null) {
			return new AddEvidenceResult.OutsideScope();
		}
		if (!nomination.nominatingUnitId().equals(caller.unitId())) {
			return new AddEvidenceResult.OfAnotherUnit();
		}
		var violation = violation(nomination, described, sent);
		if (violation.isPresent()) {
			return new Refused(violation.get());
		}
		try (var received = ReceivedFile.of(sent)) {
			var known = this.recording.findReceived(nominationId, received.digest());
			if (known.isPresent()) {
				return new AlreadyThere(known.get());
			}
			return switch (this.cleaning.clean(received.bytes(), received.cleaned())) {
				case CleaningResult.Busy() -> new Busy();
				case CleaningResult.Refused(var refusal) -> new Refused(refusal);
				case CleaningResult.Cleaned(var type) -> keep(received, type,
						new RecordEvidence(nominationId, described, sent.getOriginalFilename()), caller);
			};
		}
	}

	private Optional<Violation> violation(NominationState nomination, AddEvidence described, MultipartFile sent) {
		if (sent.isEmpty()) {
			return Optional.of(Violation.at("file", "EVIDENCE_EMPTY"));
		}
		var rules = this.programmes.get(nomination.programme(), nomination.programmeVersion()).rules();
		// How many there are is asked again when it is noted, by one at a time.
		return EvidencePolicy.violation(nomination, 0).or(() -> EvidencePolicy.violation(rules, described.theme()));
	}

	private AddEvidenceResult keep(ReceivedFile received, EvidenceType type, RecordEvidence record, Caller caller)
			throws IOException {
		var key = this.store.put(received.cleaned());
		var kept = new RecordEvidence.Content(type, Files.size(received.cleaned()), key, received.digest());
		return this.recording.record(record, kept, caller);
	}

}
