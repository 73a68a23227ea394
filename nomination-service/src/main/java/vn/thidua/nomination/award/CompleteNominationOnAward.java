package vn.thidua.nomination.award;

import java.time.Clock;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.thidua.nomination.submission.Nomination;
import vn.thidua.nomination.submission.Nominations;
import vn.thidua.nomination.submission.Passage;
import vn.thidua.nomination.submission.Passages;

/**
 * An awarded nomination has come to its end, whatever of its appraisals is still on the
 * way. A decision stands, also where the unit withdrew before it heard of it.
 */
@Component
class CompleteNominationOnAward {

	private final Nominations nominations;

	private final Passages passages;

	private final Clock clock;

	CompleteNominationOnAward(Nominations nominations, Passages passages, Clock clock) {
		this.nominations = nominations;
		this.passages = passages;
		this.clock = clock;
	}

	@Transactional
	public void on(UUID nominationId) {
		var nomination = this.nominations.findForChange(nominationId);
		if (nomination.state() == Nomination.State.AWARDED) {
			return;
		}
		var awarded = nomination.movedTo(Nomination.State.AWARDED);
		this.nominations.change(awarded);
		this.passages.add(Passage.of(nomination, awarded, Passage.Ending.AWARDED, this.clock.instant()));
	}

}
