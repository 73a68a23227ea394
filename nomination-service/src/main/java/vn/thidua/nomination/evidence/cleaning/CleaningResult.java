package vn.thidua.nomination.evidence.cleaning;

import vn.thidua.platform.problem.Violation;

/** What became of a file. */
public sealed interface CleaningResult {

	/** It was written anew, or found to be harmless as it is. */
	record Cleaned(EvidenceType type) implements CleaningResult {
	}

	record Refused(Violation violation) implements CleaningResult {

		static Refused because(String code, Object... arguments) {
			return new Refused(Violation.at("file", code, arguments));
		}

	}

	/** Too many are being cleaned at this moment. */
	record Busy() implements CleaningResult {
	}

}
