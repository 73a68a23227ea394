package vn.thidua.notification.award;

import java.util.UUID;

/**
 * An award became known here, told to the other features in the transaction that records
 * it; once, however often the award itself is told of.
 *
 * @param awardId the award
 * @param nominationId the nomination
 * @param nominatingUnitId the unit that nominated
 */
public record AwardRecorded(UUID awardId, UUID nominationId, UUID nominatingUnitId) {
}
