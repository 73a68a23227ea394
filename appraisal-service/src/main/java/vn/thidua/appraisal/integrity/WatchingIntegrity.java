package vn.thidua.appraisal.integrity;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import vn.thidua.appraisal.integrity.formality.ExaminingTexts;

/** Looks every other second what came or changed, until all of it is examined. */
@Component
class WatchingIntegrity {

	private final ExaminingTexts texts;

	private final ExaminingSessions sessions;

	WatchingIntegrity(ExaminingTexts texts, ExaminingSessions sessions) {
		this.texts = texts;
		this.sessions = sessions;
	}

	@Scheduled(fixedDelayString = "${thidua.integrity.interval:2s}")
	void lookAtTexts() {
		int examined;
		do {
			examined = this.texts.examineSome();
		}
		while (examined > 0);
	}

	@Scheduled(fixedDelayString = "${thidua.integrity.interval:2s}")
	void lookAtSessions() {
		int examined;
		do {
			examined = this.sessions.examineSome();
		}
		while (examined > 0);
	}

}
