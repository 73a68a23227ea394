package vn.thidua.nomination.obligation;

import java.time.Clock;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.thidua.nomination.organisation.Succession;
import vn.thidua.nomination.organisation.SuccessionFollower;
import vn.thidua.platform.security.Caller;
import vn.thidua.platform.time.Vietnam;

/** What a dissolved unit still owed, its successor owes. Source: N8, O2. */
@Component
public class PassObligationsOnSuccession implements SuccessionFollower {

	private final Obligations obligations;

	private final Clock clock;

	PassObligationsOnSuccession(Obligations obligations, Clock clock) {
		this.obligations = obligations;
		this.clock = clock;
	}

	@Override
	public void follow(List<Succession> successions, Caller approver) {
		this.obligations.passOn(Succession.predecessors(successions), Succession.successors(successions),
				Vietnam.today(this.clock));
	}

}
