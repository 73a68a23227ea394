package vn.thidua.nomination.organisation.reorganisation;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Applies what is due, also what came due while nothing ran. Any number of instances may
 * try at once: each reorganisation is locked by one.
 */
@Component
class ApplyReorganisationsOnTheirDay {

	private final ApplyingReorganisations applying;

	ApplyReorganisationsOnTheirDay(ApplyingReorganisations applying) {
		this.applying = applying;
	}

	@Scheduled(fixedDelayString = "${thidua.reorganisation.interval:1m}")
	void run() {
		boolean applied;
		do {
			applied = this.applying.applyNextDue();
		}
		while (applied);
		boolean settled;
		do {
			settled = this.applying.settleNext();
		}
		while (settled);
	}

}
