package vn.thidua.nomination.round;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.thidua.nomination.round.RoundChangeResult.Changed;
import vn.thidua.nomination.round.RoundChangeResult.OutsideScope;
import vn.thidua.nomination.round.RoundChangeResult.Outdated;
import vn.thidua.nomination.round.RoundChangeResult.Refused;
import vn.thidua.platform.audit.AuditTrail;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.security.Caller;

/**
 * Gives a round another deadline, or closes it. Both wait for nominations under way, so
 * that each is judged by what holds when it is there. Source: N3.
 */
@Service
class ChangingRounds {

	private static final Logger log = LoggerFactory.getLogger(ChangingRounds.class);

	private final Rounds rounds;

	private final RoundEventsPublisher events;

	private final List<RoundFollower> followers;

	private final AuditTrail audit;

	private final Clock clock;

	ChangingRounds(Rounds rounds, RoundEventsPublisher events, List<RoundFollower> followers, AuditTrail audit,
			Clock clock) {
		this.rounds = rounds;
		this.events = events;
		this.followers = followers;
		this.audit = audit;
		this.clock = clock;
	}

	@Transactional
	RoundChangeResult moveDeadline(UUID roundId, DeadlineException exception, long basedOn, Caller caller) {
		var before = this.rounds.findForChange(caller.unitId(), roundId).orElse(null);
		if (before == null) {
			return new OutsideScope();
		}
		if (before.revision() != basedOn) {
			return new Outdated();
		}
		if (before.closedAt() != null) {
			return Refused.because(Violation.of("ROUND_CLOSED"));
		}
		if (exception.lastDay().isBefore(before.opensOn())) {
			return Refused.because(Violation.at("lastDay", "LAST_DAY_BEFORE_OPENING", before.opensOn()));
		}
		if (exception.lastDay().equals(before.lastDay())) {
			return Refused.because(Violation.at("lastDay", "DEADLINE_UNCHANGED", before.lastDay()));
		}
		var after = before.with(exception);
		this.rounds.change(after);
		this.rounds.keepException(after, before.lastDay(), this.clock.instant());
		this.events.deadlineMoved(before, after);
		this.followers.forEach((follower) -> follower.deadlineMoved(after));
		this.audit.record(caller, "MoveDeadline", "round", roundId, before, after);
		log.info("Round {} has another last day, {}", roundId, after.lastDay());
		return new Changed(after);
	}

	@Transactional
	RoundChangeResult close(UUID roundId, long basedOn, Caller caller) {
		var before = this.rounds.findForChange(caller.unitId(), roundId).orElse(null);
		if (before == null) {
			return new OutsideScope();
		}
		if (before.revision() != basedOn) {
			return new Outdated();
		}
		if (before.closedAt() != null) {
			return Refused.because(Violation.of("ROUND_CLOSED"));
		}
		var now = this.clock.instant();
		var after = before.closed(now);
		this.rounds.change(after);
		this.events.closed(after, now);
		this.audit.record(caller, "CloseRound", "round", roundId, before, after);
		log.info("Round {} closed", roundId);
		return new Changed(after);
	}

}
