package vn.thidua.testkit.wellbehaved.submission;

import java.time.Clock;
import java.time.Instant;

import vn.thidua.contracts.people.NomineeKind;
import vn.thidua.testkit.wellbehaved.unit.Unit;

class NomineeEventsListener {

	private final Clock clock;

	NomineeEventsListener(Clock clock) {
		this.clock = clock;
	}

	Received received(NomineeKind kind, Unit unit) {
		return new Received(kind == NomineeKind.COLLECTIVE, unit, Instant.now(this.clock));
	}

	/** A nested class is as much at the edge as the one around it. */
	record Received(boolean isCollective, Unit unit, Instant at) {

		static boolean isPerson(NomineeKind kind) {
			return kind != NomineeKind.COLLECTIVE;
		}

	}

}
