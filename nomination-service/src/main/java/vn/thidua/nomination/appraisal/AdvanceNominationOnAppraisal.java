package vn.thidua.nomination.appraisal;

import java.time.Clock;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.thidua.nomination.submission.Nomination;
import vn.thidua.nomination.submission.NominationEventsPublisher;
import vn.thidua.nomination.submission.Nominations;
import vn.thidua.nomination.submission.Passage;
import vn.thidua.nomination.submission.Passages;

/** What a tier found decides where the nomination goes next. */
@Component
class AdvanceNominationOnAppraisal {

	private static final Logger log = LoggerFactory.getLogger(AdvanceNominationOnAppraisal.class);

	private final Nominations nominations;

	private final AppraisingUnits units;

	private final Passages passages;

	private final NominationEventsPublisher events;

	private final Clock clock;

	AdvanceNominationOnAppraisal(Nominations nominations, AppraisingUnits units, Passages passages,
			NominationEventsPublisher events, Clock clock) {
		this.nominations = nominations;
		this.units = units;
		this.passages = passages;
		this.events = events;
		this.clock = clock;
	}

	@Transactional
	public void on(Appraisal appraisal) {
		var nomination = this.nominations.findForChange(appraisal.nominationId());
		if (!nomination.awaitsAppraisalOf(appraisal.step())
				|| !this.nominations.heedAppraisal(appraisal.nominationId(), appraisal.version())) {
			log.info("Appraisal of step {} comes after the nomination left it", appraisal.step());
			return;
		}
		var next = next(nomination, appraisal);
		this.nominations.change(next);
		var passage = Passage.of(nomination, next, appraisal.ending(), appraisal.at()).because(appraisal.reasonCode());
		this.passages.add(passage);
		tell(next, passage);
		log.info("Nomination {} at step {}", appraisal.outcome(), appraisal.step());
	}

	private Nomination next(Nomination nomination, Appraisal appraisal) {
		return switch (appraisal.outcome()) {
			case FORWARDED -> nomination.forwardedTo(above(appraisal.appraisedByUnitId()), this.clock.instant());
			case PROPOSED -> nomination.movedTo(Nomination.State.PROPOSED);
			case RETURNED -> nomination.movedTo(Nomination.State.RETURNED);
			case NOT_SELECTED, INELIGIBLE -> nomination.movedTo(Nomination.State.CLOSED);
		};
	}

	/** From the unit that appraised: its successor may hold the nomination by now. */
	private UUID above(UUID appraiserId) {
		return this.units.nextAbove(appraiserId)
			.orElseThrow(() -> new IllegalStateException("Nothing lies above the unit that forwarded"));
	}

	private void tell(Nomination next, Passage passage) {
		switch (passage.ending()) {
			case FORWARDED -> this.events.forwarded(next);
			case NOT_SELECTED, INELIGIBLE -> this.events.closed(next, passage.ending(), this.clock.instant());
			case PROPOSED, RETURNED, AWARDED, WITHDRAWN, REOPENED -> {
			}
		}
	}

}
