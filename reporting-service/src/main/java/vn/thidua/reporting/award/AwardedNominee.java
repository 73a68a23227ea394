package vn.thidua.reporting.award;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An award of a round.
 *
 * @param awardId the award
 * @param nominationId the nomination
 * @param nomineeKind person or collective, if it may be told
 * @param nomineeName who received it, if the caller may know: she is of the caller's
 * units, or agreed to be named
 * @param unitId the unit that nominated
 * @param unitName its name
 * @param decisionNumber number of the decision in the register
 * @param decidedOn its date
 * @param kind what is awarded
 * @param revokedByNumber number of the decision that revoked it, if one did
 * @param revokedOn its date
 */
public record AwardedNominee(UUID awardId, UUID nominationId, @Nullable String nomineeKind,
		@Nullable String nomineeName, UUID unitId, @Nullable String unitName, String decisionNumber,
		LocalDate decidedOn, String kind, @Nullable String revokedByNumber, @Nullable LocalDate revokedOn) {
}
