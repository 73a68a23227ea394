package vn.thidua.nomination.eligibility;

import java.util.Optional;

import vn.thidua.nomination.programme.ProgrammeRules.Quota;
import vn.thidua.platform.problem.Violation;

/**
 * Whether one more nomination fits. A minimum is owed, not refused: reports show who
 * owes. Source: N1, N2.
 */
public final class QuotaPolicy {

	private QuotaPolicy() {
	}

	public static Optional<Violation> violation(Quota quota, long alreadyNominated) {
		return switch (quota.measure()) {
			case MINIMUM -> Optional.empty();
			case MAXIMUM, EXACT -> (alreadyNominated < quota.count()) ? Optional.empty()
					: Optional.of(Violation.of("QUOTA_EXCEEDED", quota.count(), alreadyNominated));
		};
	}

}
