package vn.thidua.appraisal.integrity.formality;

import java.time.Instant;
import java.util.UUID;

import vn.thidua.appraisal.integrity.text.Wording;
import vn.thidua.appraisal.nominee.DossierText;

/**
 * A dossier's text, where it lies and since when.
 *
 * @param nominationId the nomination
 * @param version of the text
 * @param unitId the unit whose session it came to first
 * @param roundId the round
 * @param nomineeId who is nominated
 * @param receivedAt when it arrived
 * @param text what it says
 */
record ExaminedText(UUID nominationId, long version, UUID unitId, UUID roundId, UUID nomineeId, Instant receivedAt,
		DossierText text) {

	Wording wording() {
		return Wording.of(this.text);
	}

	/** The same person in the same round may say the same twice, one of them in vain. */
	boolean isOfOneMatterWith(ExaminedText other) {
		return this.nomineeId.equals(other.nomineeId) && this.roundId.equals(other.roundId);
	}

}
