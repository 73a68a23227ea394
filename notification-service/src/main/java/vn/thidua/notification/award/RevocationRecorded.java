package vn.thidua.notification.award;

import java.util.UUID;

/**
 * An award became known as revoked, told to the other features in the transaction that
 * records it; once, however often it is told of.
 *
 * @param awardId the award
 * @param nominationId the nomination
 * @param nominatingUnitId the unit that nominated
 */
public record RevocationRecorded(UUID awardId, UUID nominationId, UUID nominatingUnitId) {
}
