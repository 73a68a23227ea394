package vn.thidua.appraisal.round;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A round as it was opened.
 *
 * @param roundId its identity
 * @param version grows with each change
 * @param name what people call it
 * @param lastDay last day on time
 * @param decidingLevel code of the level whose sessions propose
 * @param forwardQuotas how many a session forwards, by the code of its unit's level
 * @param criteria what dossiers are scored by, in order
 */
record Round(UUID roundId, long version, String name, LocalDate lastDay, String decidingLevel,
		Map<String, ForwardQuota> forwardQuotas, List<RoundCriterion> criteria) {
}
