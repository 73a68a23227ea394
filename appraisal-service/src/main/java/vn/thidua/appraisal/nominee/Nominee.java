package vn.thidua.appraisal.nominee;

import java.util.UUID;

/**
 * Who a nominee is.
 *
 * @param nomineeId her identity
 * @param version grows with each change
 * @param kind person or collective, as the contract calls it
 * @param name full name in Vietnamese order
 */
record Nominee(UUID nomineeId, long version, String kind, String name) {
}
