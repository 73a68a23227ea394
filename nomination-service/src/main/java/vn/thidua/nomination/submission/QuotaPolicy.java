package vn.thidua.nomination.submission;

import java.util.Optional;

import vn.thidua.nomination.programme.ProgrammeRules.Quota;
import vn.thidua.platform.problem.Violation;

/**
 * Whether one more nomination fits. A minimum is owed, not refused: reports show who
 * owes. Source: N1, N2.
 */
final class QuotaPolicy {

	private QuotaPolicy() {
	}

	static Optional<Violation> violation(Quota quota, long alreadyNominated) {
		return switch (quota.measure()) {
			case MINIMUM -> Optional.empty();
			case MAXIMUM, EXACT -> (alreadyNominated < quota.count()) ? Optional.empty()
					: Optional.of(Violation.of("QUOTA_EXCEEDED", quota.count(), alreadyNominated));
		};
	}

}
