package vn.thidua.nomination.eligibility;

import java.util.ArrayList;
import java.util.List;

import vn.thidua.nomination.dossier.Dossier;
import vn.thidua.platform.problem.Violation;

/**
 * Whether figures tell of the time that the round looks back on: its year or a month of
 * it, or its month. Source: N5.
 */
final class FigurePeriodPolicy {

	private FigurePeriodPolicy() {
	}

	static List<Violation> violations(String roundPeriod, Dossier dossier) {
		List<Violation> violations = new ArrayList<>();
		for (int i = 0; i < dossier.figures().size(); i++) {
			String period = dossier.figures().get(i).period();
			if (!period.equals(roundPeriod) && !period.startsWith(roundPeriod + "-")) {
				violations.add(Violation.at("dossier.figures[%d].period".formatted(i), "FIGURE_OUTSIDE_PERIOD", period,
						roundPeriod));
			}
		}
		return violations;
	}

}
