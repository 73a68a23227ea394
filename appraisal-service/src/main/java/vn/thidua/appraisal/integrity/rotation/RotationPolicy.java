package vn.thidua.appraisal.integrity.rotation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

import vn.thidua.appraisal.integrity.rule.DetectorRule;
import vn.thidua.appraisal.integrity.signal.FoundSignal;

/**
 * Winners take turns, if year after year those win who waited longest. How long winners
 * waited among the candidates of their year is compared with what lots would give: who is
 * better than others wins more often than by lot, and so waits less, which never looks
 * like taking turns.
 */
final class RotationPolicy {

	private static final int LOTS = 4_000;

	/** The same evidence each time. */
	private static final long SEED = 20_220_920;

	private RotationPolicy() {
	}

	static Optional<Evidence> judge(List<Season> seasons, DetectorRule rule) {
		var telling = seasons.stream().filter(Season::isTelling).toList();
		if (telling.size() < rule.threshold("seasons")) {
			return Optional.empty();
		}
		double waited = waited(telling, Season::winners);
		if (waited < rule.threshold("waited")) {
			return Optional.empty();
		}
		double chance = FoundSignal.rounded(chance(telling, waited));
		return (chance > rule.threshold("chance")) ? Optional.empty()
				: Optional.of(new Evidence(FoundSignal.rounded(waited), chance, telling));
	}

	/** How often lots make winners who waited as long. */
	private static double chance(List<Season> seasons, double waited) {
		var random = new Random(SEED);
		int asLong = 1;
		for (int i = 0; i < LOTS; i++) {
			if (waited(seasons, (season) -> drawn(season, random)) >= waited) {
				asLong++;
			}
		}
		return (double) asLong / (LOTS + 1);
	}

	private static List<UUID> drawn(Season season, Random random) {
		var candidates = new ArrayList<>(season.candidates());
		Collections.shuffle(candidates, random);
		return candidates.subList(0, season.winners().size());
	}

	/**
	 * The mean place of winners among the candidates of their year, by the years since
	 * they won last: 1 for those who waited longest, 0.5 by lot. The first year tells
	 * nothing.
	 */
	private static double waited(List<Season> seasons, Choice choice) {
		var lastWon = new HashMap<UUID, Integer>();
		double sum = 0;
		int winners = 0;
		for (int i = 0; i < seasons.size(); i++) {
			var season = seasons.get(i);
			var chosen = choice.of(season);
			if (i > 0) {
				for (var winner : chosen) {
					sum += place(winner, season.candidates(), lastWon);
					winners++;
				}
			}
			for (var winner : chosen) {
				lastWon.put(winner, i);
			}
		}
		return (winners == 0) ? 0 : sum / winners;
	}

	/** Those who waited as long share their places. */
	private static double place(UUID winner, Collection<UUID> candidates, Map<UUID, Integer> lastWon) {
		int last = lastWon.getOrDefault(winner, -1);
		int shorter = 0;
		int equal = 0;
		for (var candidate : candidates) {
			int theirs = lastWon.getOrDefault(candidate, -1);
			shorter += (theirs > last) ? 1 : 0;
			equal += (theirs == last) ? 1 : 0;
		}
		return (equal == candidates.size()) ? 0.5 : (shorter + (equal - 1) / 2.0) / (candidates.size() - 1);
	}

	/** Who wins a season. */
	private interface Choice {

		Collection<UUID> of(Season season);

	}

	/**
	 * What speaks for it.
	 *
	 * @param waited the mean place of winners by how long they waited, from 0 to 1
	 * @param chance how often lots give as much
	 * @param years each year's candidates and winners
	 */
	record Evidence(double waited, double chance, List<Season> years) {
	}

}
