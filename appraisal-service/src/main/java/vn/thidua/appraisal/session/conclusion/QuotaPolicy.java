package vn.thidua.appraisal.session.conclusion;

import java.util.List;

import vn.thidua.appraisal.round.ForwardQuota;
import vn.thidua.appraisal.session.Outcome;
import vn.thidua.platform.problem.Violation;

/**
 * A session stays within its forward quota, all its conclusions taken together, and turns
 * nobody down while it owes more. What cannot be forwarded, since it is ineligible or
 * must be corrected first, never counts against the minimum: a session is not forced to
 * send on what it should not. Source: N2, A1.
 */
final class QuotaPolicy {

	private QuotaPolicy() {
	}

	static List<Violation> violations(ForwardQuota quota, long forwardedBefore, List<Finding> findings) {
		long forwarded = forwardedBefore + count(findings, Outcome.FORWARDED);
		Integer maximum = quota.maximum();
		if (maximum != null && forwarded > maximum) {
			return List.of(Violation.at("outcomes", "QUOTA_EXCEEDED", maximum, forwarded));
		}
		Integer minimum = quota.minimum();
		if (minimum != null && forwarded < minimum && count(findings, Outcome.NOT_SELECTED) > 0) {
			return List.of(Violation.at("outcomes", "QUOTA_NOT_MET", minimum, forwarded));
		}
		return List.of();
	}

	private static long count(List<Finding> findings, Outcome outcome) {
		return findings.stream().filter((finding) -> finding.outcome() == outcome).count();
	}

}
