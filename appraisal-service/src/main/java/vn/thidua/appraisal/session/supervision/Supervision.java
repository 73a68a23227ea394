package vn.thidua.appraisal.session.supervision;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.thidua.appraisal.round.Rounds;
import vn.thidua.appraisal.round.TierRules;
import vn.thidua.appraisal.session.ActResult;
import vn.thidua.appraisal.session.Phase;
import vn.thidua.appraisal.session.Seat;
import vn.thidua.platform.organisation.UnitDirectory;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.security.Caller;

/**
 * Who may act on a session from above: a unit over the one that holds it, or the deciding
 * unit on its own. Source: A1.
 */
@Component
class Supervision {

	private final UnitDirectory units;

	private final Rounds rounds;

	Supervision(UnitDirectory units, Rounds rounds) {
		this.units = units;
		this.rounds = rounds;
	}

	/** What keeps the caller from acting on a session as she saw it. */
	<T> Optional<ActResult<T>> refusal(@Nullable Seat seat, @Nullable Long seen, Caller caller) {
		if (seat == null) {
			return Optional.of(new ActResult.NotFound<>());
		}
		if (!covers(seat, caller)) {
			return Optional.of(new ActResult.NotHers<>(Violation.of("NOT_ABOVE_SESSION")));
		}
		if (seen == null || seen != seat.revision()) {
			return Optional.of(new ActResult.Outdated<>(seen != null));
		}
		return (seat.phase() == Phase.SCORING) ? Optional.of(new ActResult.NotNow<>(Violation.of("SITTING_OPEN")))
				: Optional.empty();
	}

	private boolean covers(Seat seat, Caller caller) {
		return seat.unitId().equals(caller.unitId())
				? this.rounds.findRules(seat.roundId(), seat.unitLevel(), seat.sessionId())
					.map(TierRules::deciding)
					.orElse(false)
				: this.units.isWithin(seat.unitId(), caller.unitId());
	}

}
