package vn.thidua.nomination.obligation;

import java.time.Clock;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import vn.thidua.platform.time.Vietnam;

/** Looks every minute who came to owe something, and who is to be told. */
@Component
class WatchingObligations {

	private final Obligations obligations;

	private final TellingObligations tellingObligations;

	private final Clock clock;

	WatchingObligations(Obligations obligations, TellingObligations tellingObligations, Clock clock) {
		this.obligations = obligations;
		this.tellingObligations = tellingObligations;
		this.clock = clock;
	}

	@Scheduled(fixedDelayString = "${thidua.rounds.interval:1m}", initialDelayString = "${thidua.rounds.interval:1m}")
	void look() {
		var today = Vietnam.today(this.clock);
		this.obligations.keepUp(today);
		this.obligations.roundsToTell(today).forEach(this.tellingObligations::tell);
	}

}
