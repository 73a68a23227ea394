package vn.thidua.nomination.evidence;

import java.time.Instant;
import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import org.jspecify.annotations.Nullable;

import vn.thidua.nomination.evidence.cleaning.EvidenceType;
import vn.thidua.nomination.evidence.store.ContentKey;
import vn.thidua.platform.security.Caller;

/**
 * Evidence to note, its bytes being kept.
 *
 * @param nominationId what it is for
 * @param described what is said of it
 * @param sentName what the sender called the file
 */
record RecordEvidence(UUID nominationId, AddEvidence described, @Nullable String sentName) {

	/**
	 * Its bytes.
	 *
	 * @param type what they are
	 * @param size how many
	 * @param key under which they are kept
	 * @param receivedDigest of those that were received
	 */
	record Content(EvidenceType type, long size, ContentKey key, String receivedDigest) {
	}

	EvidenceFile file(Content content, Caller caller, Instant at) {
		return new EvidenceFile(UuidCreator.getTimeOrderedEpoch(), this.nominationId, this.described.caption(),
				this.described.theme(), FileName.of(this.sentName, content.type()), content.type().mediaType(),
				content.size(), content.key().value(), content.receivedDigest(), caller.subject(), at);
	}

}
