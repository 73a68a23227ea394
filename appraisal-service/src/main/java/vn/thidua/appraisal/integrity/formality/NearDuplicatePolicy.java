package vn.thidua.appraisal.integrity.formality;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import vn.thidua.appraisal.integrity.rule.DetectorRule;
import vn.thidua.appraisal.integrity.signal.FoundSignal;
import vn.thidua.appraisal.integrity.text.Wording;

/**
 * Two dossiers of different matters say the same, if so large a part of the shorter one
 * stands in the other. Texts too short to have words of their own are left alone.
 */
final class NearDuplicatePolicy {

	private NearDuplicatePolicy() {
	}

	static Optional<FoundSignal> judge(ExaminedText one, ExaminedText other, DetectorRule rule) {
		if (one.isOfOneMatterWith(other)) {
			return Optional.empty();
		}
		return judge(one.wording(), other.wording(), rule).map((evidence) -> new FoundSignal(rule, key(one, other),
				null, evidence.containment(), evidence, List.of(one.nominationId(), other.nominationId())));
	}

	static Optional<Evidence> judge(Wording one, Wording other, DetectorRule rule) {
		if (Math.min(one.syllables(), other.syllables()) < rule.threshold("syllables")) {
			return Optional.empty();
		}
		var likeness = one.likeness(other);
		return (likeness.containment() < rule.threshold("containment")) ? Optional.empty() : Optional
			.of(new Evidence(likeness.shared(), likeness.smaller(), FoundSignal.rounded(likeness.containment())));
	}

	/** Whichever of the two is looked at. */
	static String key(ExaminedText one, ExaminedText other) {
		return String.join(" ",
				Stream.of(one.nominationId(), other.nominationId()).map(Object::toString).sorted().toList());
	}

	/**
	 * What speaks for it; the words are read where they are kept.
	 *
	 * @param shared runs of four syllables that both have
	 * @param smaller how many the shorter one has
	 * @param containment their quotient
	 */
	record Evidence(int shared, int smaller, double containment) {
	}

}
