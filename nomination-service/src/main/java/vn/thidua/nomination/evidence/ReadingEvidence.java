package vn.thidua.nomination.evidence;

import java.util.Optional;
import java.util.UUID;

import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Service;

import vn.thidua.nomination.evidence.store.ContentKey;
import vn.thidua.nomination.evidence.store.EvidenceStore;
import vn.thidua.platform.audit.AuditTrail;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageQuery;
import vn.thidua.platform.security.Caller;

/**
 * Hands out a file's bytes. Pictures show persons, so it is noted when a unit looks at
 * what another one added; a unit that looks at its own leaves no trace.
 */
@Service
class ReadingEvidence {

	private final NominationStates nominations;

	private final EvidenceFiles files;

	private final EvidenceStore store;

	private final AuditTrail audit;

	ReadingEvidence(NominationStates nominations, EvidenceFiles files, EvidenceStore store, AuditTrail audit) {
		this.nominations = nominations;
		this.files = files;
		this.store = store;
		this.audit = audit;
	}

	Optional<Page<EvidenceView>> page(UUID nominationId, PageQuery query, Caller caller) {
		return this.nominations.find(caller.unitId(), nominationId)
			.map((nomination) -> this.files.page(nominationId, query));
	}

	Optional<Content> read(UUID nominationId, UUID evidenceId, Caller caller) {
		var nomination = this.nominations.find(caller.unitId(), nominationId).orElse(null);
		var file = this.files.find(caller.unitId(), nominationId, evidenceId).orElse(null);
		if (nomination == null || file == null) {
			return Optional.empty();
		}
		if (!nomination.nominatingUnitId().equals(caller.unitId())) {
			this.audit.record(caller, "ReadEvidence", "evidence", evidenceId, file, file);
		}
		var key = new ContentKey(file.contentKey());
		return Optional.of(new Content(file, () -> this.store.open(key)
			.orElseThrow(() -> new IllegalStateException("Evidence %s has lost its bytes".formatted(evidenceId)))));
	}

	/**
	 * A file and its bytes.
	 *
	 * @param file the file
	 * @param bytes opened when they are asked for, which a browser that has them doesn't
	 */
	record Content(EvidenceFile file, InputStreamSource bytes) {
	}

}
