package vn.thidua.appraisal.integrity.signal;

import java.util.Collection;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.thidua.appraisal.integrity.rule.DetectorRule;

/**
 * What a detector found.
 *
 * @param rule by which rule
 * @param subjectKey the same for the same thing, whenever it is found
 * @param sessionId the session it speaks of as a whole, if it does
 * @param strength from 0 to 1
 * @param evidence numbers and ids, no words
 * @param nominationIds the dossiers it speaks of
 */
public record FoundSignal(DetectorRule rule, String subjectKey, @Nullable UUID sessionId, double strength,
		Object evidence, Collection<UUID> nominationIds) {

	/**
	 * Digits beyond these tell nobody anything, and would make other evidence of the
	 * same.
	 */
	public static double rounded(double value) {
		return Math.round(value * 1_000) / 1_000.0;
	}

}
