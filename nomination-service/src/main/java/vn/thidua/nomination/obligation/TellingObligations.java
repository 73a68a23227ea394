package vn.thidua.nomination.obligation;

import java.time.Clock;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.thidua.nomination.round.Rounds;
import vn.thidua.platform.time.Vietnam;

/**
 * Tells of one round who owes something that is due soon, and who missed it: each once,
 * whoever else does the same at the same time. What was slept through is told if it still
 * holds: after the deadline nobody hears any more that it is near. Source: N8.
 */
@Service
class TellingObligations {

	private static final Logger log = LoggerFactory.getLogger(TellingObligations.class);

	private final Obligations obligations;

	private final Rounds rounds;

	private final ObligationEventsPublisher events;

	private final Clock clock;

	TellingObligations(Obligations obligations, Rounds rounds, ObligationEventsPublisher events, Clock clock) {
		this.obligations = obligations;
		this.rounds = rounds;
		this.events = events;
		this.clock = clock;
	}

	@Transactional
	public void tell(UUID roundId) {
		this.rounds.lock(roundId);
		var today = Vietnam.today(this.clock);
		var now = this.clock.instant();
		var dueSoon = this.obligations.tellDueSoon(roundId, today, now);
		var missed = this.obligations.tellMissed(roundId, today, now);
		int told = dueSoon.size() + missed.size();
		if (told > 0) {
			long revision = this.rounds.takeRevisions(roundId, told);
			this.events.dueSoon(dueSoon, revision);
			this.events.missed(missed, revision + dueSoon.size());
			log.info("Round {}: {} units owe soon, {} missed", roundId, dueSoon.size(), missed.size());
		}
	}

}
