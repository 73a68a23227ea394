package vn.thidua.appraisal.integrity.formality;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import vn.thidua.appraisal.integrity.rule.DetectorRule;
import vn.thidua.appraisal.integrity.signal.FoundSignal;

/**
 * A unit that files most of its dossiers within the last minutes, and many of them, has
 * hardly looked at each. A few late ones are what deadlines are for; what came after the
 * deadline is late, and nothing more.
 */
final class LateBulkPolicy {

	private LateBulkPolicy() {
	}

	/**
	 * Looks at one unit.
	 * @param unitId the nominating unit
	 * @param filings its dossiers of the round
	 * @param deadline the first moment that is too late
	 * @param rule what is remarkable
	 */
	static Optional<Evidence> judge(UUID unitId, List<Filing> filings, Instant deadline, DetectorRule rule) {
		var from = deadline.minus(Duration.ofMinutes(rule.count("minutes")));
		var late = filings.stream()
			.filter((filing) -> !filing.at().isBefore(from) && filing.at().isBefore(deadline))
			.sorted()
			.toList();
		double share = filings.isEmpty() ? 0 : (double) late.size() / filings.size();
		return (late.size() < rule.threshold("dossiers") || share < rule.threshold("share")) ? Optional.empty()
				: Optional.of(new Evidence(unitId, filings.size(), FoundSignal.rounded(share), deadline, late));
	}

	/**
	 * A dossier filed.
	 *
	 * @param nominationId the nomination
	 * @param at when
	 */
	record Filing(UUID nominationId, Instant at) implements Comparable<Filing> {

		@Override
		public int compareTo(Filing other) {
			int byTime = this.at.compareTo(other.at);
			return (byTime == 0) ? this.nominationId.compareTo(other.nominationId) : byTime;
		}

	}

	/**
	 * What speaks for it.
	 *
	 * @param unitId the nominating unit
	 * @param filed how many it filed in all
	 * @param share the part that came at last
	 * @param deadline the first moment that is too late
	 * @param late those that came at last
	 */
	record Evidence(UUID unitId, int filed, double share, Instant deadline, List<Filing> late) {
	}

}
