package vn.thidua.appraisal.round;

/**
 * What a round asks of the sessions of one level.
 *
 * @param deciding whether they propose to the deciding authority instead of forwarding
 * @param quota how many each of them forwards
 */
public record TierRules(boolean deciding, ForwardQuota quota) {
}
