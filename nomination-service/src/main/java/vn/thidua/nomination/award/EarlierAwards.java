package vn.thidua.nomination.award;

import java.util.List;

/**
 * Awards that may reward the same achievement.
 *
 * @param alreadyRewarded the awards, by date of decision
 */
record EarlierAwards(List<EarlierAward> alreadyRewarded) {
}
