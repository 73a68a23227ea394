package vn.thidua.notification.award;

/**
 * Who receives an award.
 *
 * @param name her name, or the collective's
 * @param kind person or collective
 * @param consentToPublish whether she may be named in public
 */
public record Nominee(String name, NomineeKind kind, boolean consentToPublish) {
}
