package vn.thidua.nomination.round;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import com.github.f4b6a3.uuid.UuidCreator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.thidua.nomination.programme.ProgrammeVersion;
import vn.thidua.nomination.programme.Programmes;
import vn.thidua.platform.audit.AuditTrail;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.security.Caller;

/** Opens a round under a version of the rules, which it keeps. */
@Service
class OpeningRounds {

	private static final Logger log = LoggerFactory.getLogger(OpeningRounds.class);

	private final Rounds rounds;

	private final Programmes programmes;

	private final RoundEventsPublisher events;

	private final List<RoundFollower> followers;

	private final AuditTrail audit;

	private final Clock clock;

	OpeningRounds(Rounds rounds, Programmes programmes, RoundEventsPublisher events, List<RoundFollower> followers,
			AuditTrail audit, Clock clock) {
		this.rounds = rounds;
		this.programmes = programmes;
		this.events = events;
		this.followers = followers;
		this.audit = audit;
		this.clock = clock;
	}

	@Transactional
	Result open(OpenRound proposed, Caller caller) {
		var programme = this.programmes.find(proposed.programme(), proposed.version()).orElse(null);
		if (programme == null) {
			return refused("programme", "PROGRAMME_UNKNOWN", proposed.programme(), proposed.version());
		}
		if (!programme.isValidOn(proposed.opensOn())) {
			return refused("opensOn", "RULES_NOT_VALID_THEN", programme.validFrom());
		}
		var round = round(proposed, programme, caller);
		if (round.lastDay().isBefore(round.opensOn())) {
			return refused("opensOn", "OPENS_AFTER_DEADLINE", round.lastDay());
		}
		if (!this.rounds.add(round)) {
			return refused("period", "ROUND_ALREADY_OPEN", proposed.period());
		}
		if (proposed.deadlineException() != null) {
			this.rounds.keepException(round, byTheRules(proposed, programme), this.clock.instant());
		}
		this.events.roundOpened(round, programme.rules());
		this.followers.forEach((follower) -> follower.opened(round, programme.rules()));
		this.audit.record(caller, "OpenRound", "round", round.roundId(), null, round);
		log.info("Round {} opened, last day {}", round.roundId(), round.lastDay());
		return new Opened(round);
	}

	private static Round round(OpenRound proposed, ProgrammeVersion programme, Caller caller) {
		var exception = proposed.deadlineException();
		var lastDay = (exception == null) ? byTheRules(proposed, programme) : exception.lastDay();
		return new Round(UuidCreator.getTimeOrderedEpoch(), 1, caller.unitId(), programme.programme(),
				programme.version(), proposed.name(), proposed.period(), proposed.opensOn(), lastDay,
				(exception == null) ? programme.legalBasis() : exception.legalBasis(), programme.rules().reminderDays(),
				null);
	}

	private static LocalDate byTheRules(OpenRound proposed, ProgrammeVersion programme) {
		return programme.rules().deadline().lastDay(proposed.opensOn());
	}

	private static Refused refused(String field, String code, Object... arguments) {
		return new Refused(List.of(Violation.at(field, code, arguments)));
	}

	sealed interface Result {

	}

	record Opened(Round round) implements Result {
	}

	record Refused(List<Violation> violations) implements Result {
	}

}
