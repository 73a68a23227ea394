package vn.thidua.nomination.appraisal;

import java.time.Clock;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.thidua.nomination.submission.NominationEventsPublisher;
import vn.thidua.nomination.submission.Nominations;
import vn.thidua.nomination.submission.Passage;
import vn.thidua.nomination.submission.Passages;

/**
 * A session that was reopened is sent its nominations again, from wherever its finding
 * had brought them. Source: A1.
 */
@Component
class TakeBackNominationOnReopening {

	private static final Logger log = LoggerFactory.getLogger(TakeBackNominationOnReopening.class);

	private final Nominations nominations;

	private final Passages passages;

	private final NominationEventsPublisher events;

	private final Clock clock;

	TakeBackNominationOnReopening(Nominations nominations, Passages passages, NominationEventsPublisher events,
			Clock clock) {
		this.nominations = nominations;
		this.passages = passages;
		this.events = events;
		this.clock = clock;
	}

	@Transactional
	public void on(Reopening reopening) {
		var nomination = this.nominations.findForChange(reopening.nominationId());
		if (!this.nominations.heedAppraisal(reopening.nominationId(), reopening.version())
				|| !nomination.isTakenBackTo(reopening.step())) {
			log.info("Reopening of step {} finds the nomination {}", reopening.step(), nomination.state());
			return;
		}
		var now = this.clock.instant();
		var back = nomination.takenBackTo(reopening.unitId(), reopening.step(), now);
		this.nominations.change(back);
		this.passages.add(Passage.of(nomination, back, Passage.Ending.REOPENED, now));
		this.events.forwarded(back);
	}

	/**
	 * A finding that holds no more, as it was told.
	 *
	 * @param nominationId the nomination
	 * @param version grows with each appraisal and reopening of the nomination
	 * @param step the step whose finding it was
	 * @param unitId the unit of that step
	 */
	record Reopening(UUID nominationId, long version, int step, UUID unitId) {
	}

}
