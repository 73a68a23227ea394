package vn.thidua.local.faults.load;

import vn.thidua.local.sample.SampleUnit;

/** A way to break a rule, named by the code of the refusal that it must meet. */
enum BrokenRule {

	CONDITION_NOT_MET, FIGURES_MISSING, NOMINEE_KIND_NOT_ALLOWED, UNIT_DOES_NOT_NOMINATE;

	static BrokenRule of(int number) {
		return values()[number % values().length];
	}

	/**
	 * Breaks it.
	 * @param submission one that would be accepted
	 * @param district a unit that nominates nobody
	 */
	Submission in(Submission submission, SampleUnit district) {
		return switch (this) {
			case CONDITION_NOT_MET -> submission.meetingNoCondition();
			case FIGURES_MISSING -> submission.withoutFigures();
			case NOMINEE_KIND_NOT_ALLOWED -> submission.ofKind("COLLECTIVE");
			case UNIT_DOES_NOT_NOMINATE -> submission.by(district.officer());
		};
	}

}
