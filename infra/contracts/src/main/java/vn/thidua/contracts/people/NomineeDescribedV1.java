package vn.thidua.contracts.people;

import java.util.UUID;

/**
 * Who a nominee is. Erased by a tombstone of the same key.
 *
 * @param nomineeId the nominee
 * @param kind person or collective
 * @param name full name in Vietnamese order, NFC
 * @param unitId the unit she belongs to
 * @param consentToPublish whether she agreed to be named in public
 */
public record NomineeDescribedV1(UUID nomineeId, NomineeKind kind, String name, UUID unitId, boolean consentToPublish) {
}
