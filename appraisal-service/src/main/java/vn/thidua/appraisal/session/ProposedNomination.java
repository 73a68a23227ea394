package vn.thidua.appraisal.session;

import java.util.UUID;

/**
 * A nomination that a session proposed for an award.
 *
 * @param nominationId the nomination
 * @param nomineeId who is nominated
 * @param nominatingUnitId the unit that nominated
 */
public record ProposedNomination(UUID nominationId, UUID nomineeId, UUID nominatingUnitId) {
}
