package vn.thidua.nomination.submission;

import java.time.Clock;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a tier found decides where the nomination goes next. */
@Component
class AdvanceNominationOnAppraisal {

	private static final Logger log = LoggerFactory.getLogger(AdvanceNominationOnAppraisal.class);

	private final Nominations nominations;

	private final AppraisingUnits units;

	private final NominationEventsPublisher events;

	private final Clock clock;

	AdvanceNominationOnAppraisal(Nominations nominations, AppraisingUnits units, NominationEventsPublisher events,
			Clock clock) {
		this.nominations = nominations;
		this.units = units;
		this.events = events;
		this.clock = clock;
	}

	@Transactional
	public void on(UUID nominationId, int step, UUID appraisedByUnitId, Outcome outcome) {
		var nomination = this.nominations.findForChange(nominationId);
		if (!nomination.awaitsAppraisalOf(step)) {
			log.info("Appraisal of step {} comes after the nomination left it", step);
			return;
		}
		switch (outcome) {
			case FORWARDED -> forward(nomination, appraisedByUnitId);
			case PROPOSED -> this.nominations.change(nomination.movedTo(Nomination.State.PROPOSED));
			case RETURNED -> this.nominations.change(nomination.movedTo(Nomination.State.RETURNED));
			case NOT_SELECTED, INELIGIBLE -> close(nomination, outcome);
		}
		log.info("Nomination {} at step {}", outcome, step);
	}

	/** From the unit that appraised: its successor may hold the nomination by now. */
	private void forward(Nomination nomination, UUID appraisedByUnitId) {
		UUID next = this.units.nextAbove(appraisedByUnitId)
			.orElseThrow(() -> new IllegalStateException("Nothing lies above the unit that forwarded"));
		var forwarded = nomination.forwardedTo(next, this.clock.instant());
		this.nominations.change(forwarded);
		this.events.forwarded(forwarded);
	}

	private void close(Nomination nomination, Outcome outcome) {
		var closed = nomination.movedTo(Nomination.State.CLOSED);
		this.nominations.change(closed);
		this.events.closed(closed, outcome, this.clock.instant());
	}

}
