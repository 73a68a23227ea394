package vn.thidua.appraisal.integrity.levelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.thidua.appraisal.integrity.rule.DetectorRule;
import vn.thidua.appraisal.integrity.signal.FoundSignal;

/**
 * Two members who gave the same points almost everywhere, or two dossiers that were given
 * the same: too often to be chance, as often as points repeat in this session anyway.
 */
final class EqualVectorsPolicy {

	private EqualVectorsPolicy() {
	}

	static Optional<Evidence> judge(ScoreTable scores, DetectorRule rule) {
		double byChance = agreementByChance(scores.points());
		var members = equal(scores.byMember(), byChance, rule);
		var dossiers = equal(scores.byDossier(), byChance, rule);
		return (members.isEmpty() && dossiers.isEmpty()) ? Optional.empty()
				: Optional.of(new Evidence(scores.byMember().size(), scores.nominationIds().size(), members, dossiers));
	}

	private static <K> List<Pair> equal(Map<UUID, Map<K, Integer>> vectors, double byChance, DetectorRule rule) {
		var owners = List.copyOf(vectors.keySet());
		long pairs = (long) owners.size() * (owners.size() - 1) / 2;
		var equal = new ArrayList<Pair>();
		for (int i = 0; i < owners.size(); i++) {
			for (int j = i + 1; j < owners.size(); j++) {
				var pair = pair(vectors, owners.get(i), owners.get(j));
				if (pair.points() >= rule.threshold("points") && pair.agreement() >= rule.threshold("agreement")
						&& pairs * chance(pair, byChance) <= rule.threshold("chance")) {
					equal.add(pair);
				}
			}
		}
		return equal;
	}

	private static <K> Pair pair(Map<UUID, Map<K, Integer>> vectors, UUID first, UUID second) {
		var one = Objects.requireNonNull(vectors.get(first));
		var other = Objects.requireNonNull(vectors.get(second));
		var both = one.keySet().stream().filter(other::containsKey).toList();
		int same = (int) both.stream().filter((cell) -> Objects.equals(one.get(cell), other.get(cell))).count();
		return new Pair(first, second, same, both.size(), both.stream().map(one::get).toList(),
				both.stream().map(other::get).toList());
	}

	/** That two points of the session, taken anywhere, are the same. */
	private static double agreementByChance(List<Integer> points) {
		var counts = points.stream().collect(Collectors.groupingBy((value) -> value, Collectors.counting()));
		return counts.values().stream().mapToDouble((count) -> (double) count / points.size()).map((p) -> p * p).sum();
	}

	/** That so many or more of the points are the same by chance: the binomial tail. */
	private static double chance(Pair pair, double byChance) {
		double tail = 0;
		double term = Math.pow(byChance, pair.points());
		for (int same = pair.points(); same >= pair.same(); same--) {
			tail += term;
			term *= same * (1 - byChance) / ((pair.points() - same + 1) * byChance);
		}
		return tail;
	}

	/**
	 * Two that agree.
	 *
	 * @param first a member, or a dossier
	 * @param second the other one
	 * @param same how many points are the same
	 * @param points how many both have
	 * @param firstVector the points of the first
	 * @param secondVector those of the second, for the same things
	 */
	record Pair(UUID first, UUID second, int same, int points, List<Integer> firstVector, List<Integer> secondVector) {

		double agreement() {
			return (this.points == 0) ? 0 : (double) this.same / this.points;
		}

	}

	/**
	 * What speaks for it.
	 *
	 * @param members how many scored
	 * @param dossiers how many were scored
	 * @param equalMembers members with the same points
	 * @param equalDossiers dossiers with the same points
	 */
	record Evidence(int members, int dossiers, List<Pair> equalMembers, List<Pair> equalDossiers) {

		double strength() {
			return FoundSignal.rounded(Stream.of(this.equalMembers, this.equalDossiers)
				.flatMap(List::stream)
				.mapToDouble(Pair::agreement)
				.max()
				.orElse(0));
		}

	}

}
