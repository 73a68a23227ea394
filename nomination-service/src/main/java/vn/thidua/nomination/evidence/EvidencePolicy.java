package vn.thidua.nomination.evidence;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.thidua.nomination.programme.ProgrammeRules;
import vn.thidua.platform.problem.Violation;

/** Whether one more file may be added to a nomination. Source: N5. */
final class EvidencePolicy {

	static final int MAX_FILES = 20;

	private EvidencePolicy() {
	}

	static Optional<Violation> violation(NominationState nomination, long files) {
		if (nomination.isDecided()) {
			return Optional.of(Violation.of("EVIDENCE_NOMINATION_DECIDED"));
		}
		return (files < MAX_FILES) ? Optional.empty() : Optional.of(Violation.of("EVIDENCE_LIMIT_REACHED", MAX_FILES));
	}

	static Optional<Violation> violation(ProgrammeRules rules, @Nullable String theme) {
		if (theme == null || rules.themes().stream().anyMatch((each) -> each.code().equals(theme))) {
			return Optional.empty();
		}
		return Optional.of(Violation.at("theme", "EVIDENCE_THEME_UNKNOWN", theme));
	}

}
