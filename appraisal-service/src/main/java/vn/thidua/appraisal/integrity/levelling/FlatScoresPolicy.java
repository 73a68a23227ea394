package vn.thidua.appraisal.integrity.levelling;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import vn.thidua.appraisal.integrity.rule.DetectorRule;
import vn.thidua.appraisal.integrity.signal.FoundSignal;

/**
 * Scores that hardly differ from dossier to dossier compare nothing: a whole panel's, or
 * one member's.
 */
final class FlatScoresPolicy {

	private FlatScoresPolicy() {
	}

	static Optional<Evidence> judge(ScoreTable scores, DetectorRule rule) {
		var panel = scores.means(scores.byMember().values());
		if (panel.size() < rule.threshold("dossiers")) {
			return Optional.empty();
		}
		var flat = scores.byMember()
			.entrySet()
			.stream()
			.map((member) -> new MemberMeans(member.getKey(), scores.means(List.of(member.getValue()))))
			.filter((member) -> member.means().size() >= rule.threshold("dossiers"))
			.filter((member) -> spread(member.means().values()) <= rule.threshold("spread"))
			.toList();
		double spread = FoundSignal.rounded(spread(panel.values()));
		return (flat.isEmpty() && spread > rule.threshold("spread")) ? Optional.empty()
				: Optional.of(new Evidence(spread, panel, flat, scores.byMember().size()));
	}

	/** Standard deviation. */
	private static double spread(Collection<Double> values) {
		double mean = values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
		return Math.sqrt(values.stream().mapToDouble((value) -> (value - mean) * (value - mean)).average().orElse(0));
	}

	/**
	 * One member's.
	 *
	 * @param memberId the member
	 * @param means mean points she gave each dossier
	 */
	record MemberMeans(UUID memberId, Map<UUID, Double> means) {
	}

	/**
	 * What speaks for it.
	 *
	 * @param spread how far the dossiers' means lie from each other
	 * @param means mean points of each dossier
	 * @param flat members whose own points hardly differ
	 * @param members how many scored
	 */
	record Evidence(double spread, Map<UUID, Double> means, List<MemberMeans> flat, int members) {

		double strength() {
			return (double) this.flat.size() / Math.max(1, this.members);
		}

	}

}
