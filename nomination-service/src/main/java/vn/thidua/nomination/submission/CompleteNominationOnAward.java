package vn.thidua.nomination.submission;

import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * An awarded nomination has come to its end, whatever of its appraisals is still on the
 * way.
 */
@Component
class CompleteNominationOnAward {

	private final Nominations nominations;

	CompleteNominationOnAward(Nominations nominations) {
		this.nominations = nominations;
	}

	@Transactional
	public void on(UUID nominationId) {
		this.nominations.change(this.nominations.findForChange(nominationId).movedTo(Nomination.State.AWARDED));
	}

}
