package vn.thidua.appraisal.integrity.levelling;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.thidua.appraisal.integrity.ExaminedSession;
import vn.thidua.appraisal.integrity.SessionDetector;
import vn.thidua.appraisal.integrity.rule.Detector;
import vn.thidua.appraisal.integrity.rule.DetectorRule;
import vn.thidua.appraisal.integrity.signal.FoundSignal;

/** Looks whether scores tell dossiers apart. */
@Component
class FlatScores implements SessionDetector {

	private final FinalScores scores;

	FlatScores(FinalScores scores) {
		this.scores = scores;
	}

	@Override
	public Detector detector() {
		return Detector.FLAT_SCORES;
	}

	@Override
	public List<FoundSignal> examine(ExaminedSession session, DetectorRule rule) {
		var scores = this.scores.of(session.sessionId());
		return FlatScoresPolicy.judge(scores, rule)
			.map((evidence) -> new FoundSignal(rule, session.sessionId().toString(), session.sessionId(),
					evidence.strength(), evidence, scores.nominationIds()))
			.stream()
			.toList();
	}

}
