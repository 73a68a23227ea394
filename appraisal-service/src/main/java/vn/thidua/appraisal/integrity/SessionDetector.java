package vn.thidua.appraisal.integrity;

import java.util.List;

import vn.thidua.appraisal.integrity.rule.Detector;
import vn.thidua.appraisal.integrity.rule.DetectorRule;
import vn.thidua.appraisal.integrity.signal.FoundSignal;

/** Looks at a session as a whole. */
public interface SessionDetector {

	Detector detector();

	/** All that it finds of the session now. */
	List<FoundSignal> examine(ExaminedSession session, DetectorRule rule);

}
