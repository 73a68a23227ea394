package vn.thidua.appraisal.session.conclusion;

import java.util.List;

import vn.thidua.platform.problem.Violation;

/** What a session makes of its members' findings. */
sealed interface Conclusion {

	record Concluded(List<Appraisal> appraisals) implements Conclusion {
	}

	record Refused(List<Violation> violations) implements Conclusion {
	}

}
