package vn.thidua.appraisal.integrity.signal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import vn.thidua.appraisal.integrity.rule.DetectorRule;
import vn.thidua.appraisal.integrity.text.MarkedSection;

/**
 * A signal with what a person needs to judge it.
 *
 * @param signal at a glance
 * @param rule by what it was found
 * @param evidence what was found, in numbers and ids
 * @param units names of the units that the evidence names
 * @param texts the dossiers' texts side by side, where words are the evidence
 * @param dismissal how it was dismissed last, if it was
 */
record SignalView(@JsonUnwrapped SignalSummary signal, DetectorRule rule, JsonNode evidence, Map<UUID, String> units,
		List<TextView> texts, @Nullable Dismissal dismissal) {

	/**
	 * One of the texts.
	 *
	 * @param outside whether it lies before no session of the caller's units: then
	 * nothing more is told of it
	 * @param erased whether it was known, and erased
	 * @param nominationId whose
	 * @param nominatingUnitName of which unit
	 * @param roundName from which round
	 * @param sections what it says, with the passages marked that the other one has, too
	 */
	record TextView(boolean outside, boolean erased, @Nullable UUID nominationId, @Nullable String nominatingUnitName,
			@Nullable String roundName, List<MarkedSection> sections) {
	}

	/**
	 * How it was dismissed.
	 *
	 * @param at when
	 * @param by by whom
	 * @param reason why, in words, until one of the dossiers is erased
	 */
	record Dismissal(Instant at, String by, @Nullable String reason) {
	}

}
