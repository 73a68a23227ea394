package vn.thidua.nomination.obligation;

import java.time.Clock;

import org.springframework.stereotype.Component;

import vn.thidua.nomination.programme.ProgrammeRules;
import vn.thidua.nomination.round.Round;
import vn.thidua.nomination.round.RoundFollower;
import vn.thidua.platform.time.Vietnam;

/** When a round opens it is known at once who owes what by when. Source: N8. */
@Component
class OweOnRoundOpened implements RoundFollower {

	private final Obligations obligations;

	private final Clock clock;

	OweOnRoundOpened(Obligations obligations, Clock clock) {
		this.obligations = obligations;
		this.clock = clock;
	}

	@Override
	public void opened(Round round, ProgrammeRules rules) {
		this.obligations.add(round.roundId(), rules.owed());
	}

	@Override
	public void deadlineMoved(Round round) {
		this.obligations.moveTo(round, Vietnam.today(this.clock));
	}

}
