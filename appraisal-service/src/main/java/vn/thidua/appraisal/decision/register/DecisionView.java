package vn.thidua.appraisal.decision.register;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/**
 * A decision with its awards.
 *
 * @param decision as the register lists it
 * @param awards one for each recipient, by given name
 */
record DecisionView(@JsonUnwrapped DecisionSummary decision, List<AwardView> awards) {

	/**
	 * What one recipient receives.
	 *
	 * @param awardId its identity
	 * @param nominationId the nomination
	 * @param nomineeId who receives it
	 * @param nomineeName her name, if known
	 * @param nomineeErased whether it was known, and erased
	 * @param nominatingUnitId the unit that nominated
	 * @param nominatingUnitName its name, if known
	 * @param revokedOn when it was revoked, if it was
	 * @param revokedByNumber number of the decision that revoked it
	 * @param revocationReasonCode why
	 * @param revocationReason why, in words, until the dossier is erased; not for those
	 * recused from it
	 */
	record AwardView(UUID awardId, UUID nominationId, UUID nomineeId, @Nullable String nomineeName,
			boolean nomineeErased, UUID nominatingUnitId, @Nullable String nominatingUnitName,
			@Nullable LocalDate revokedOn, @Nullable String revokedByNumber, @Nullable String revocationReasonCode,
			@Nullable String revocationReason) {
	}

}
