package vn.thidua.nomination.eligibility;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import org.springframework.stereotype.Component;

import vn.thidua.nomination.programme.ProgrammeRules;
import vn.thidua.nomination.programme.Programmes;
import vn.thidua.nomination.round.Round;
import vn.thidua.nomination.round.Rounds;
import vn.thidua.platform.organisation.Unit;
import vn.thidua.platform.organisation.UnitDirectory;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.time.Vietnam;

/**
 * On what grounds a unit nominates in a round: the round, its rules, and the unit's
 * quota.
 */
@Component
public class SubmissionGrounds {

	private final Rounds rounds;

	private final Programmes programmes;

	private final UnitDirectory units;

	private final Clock clock;

	SubmissionGrounds(Rounds rounds, Programmes programmes, UnitDirectory units, Clock clock) {
		this.rounds = rounds;
		this.programmes = programmes;
		this.units = units;
		this.clock = clock;
	}

	public Result find(UUID roundId, UUID unitId) {
		var round = this.rounds.findForNomination(unitId, roundId).orElse(null);
		if (round == null) {
			return new Missing(Violation.at("roundId", "ROUND_UNKNOWN"));
		}
		var rules = this.programmes.get(round.programme(), round.programmeVersion()).rules();
		Unit unit = this.units.find(unitId).orElseThrow();
		return of(unit, round, rules, Vietnam.today(this.clock));
	}

	/** The grounds of one unit in a round that it takes part in. */
	public static Result of(Unit unit, Round round, ProgrammeRules rules, LocalDate today) {
		if (!round.isOpenOn(today)) {
			return new Missing(Violation.at("roundId", "ROUND_NOT_OPEN_YET", round.opensOn()));
		}
		if (round.closedAt() != null) {
			return new Missing(Violation.at("roundId", "ROUND_CLOSED"));
		}
		if (unit.isDissolved()) {
			return new Missing(Violation.of("UNIT_DISSOLVED"));
		}
		var quota = rules.nominationQuota(unit.level()).orElse(null);
		if (quota == null || unit.parentId() == null) {
			return new Missing(Violation.of("UNIT_DOES_NOT_NOMINATE", unit.level()));
		}
		return new Found(round, rules, quota, unit, unit.parentId());
	}

	public sealed interface Result {

	}

	/**
	 * It can.
	 *
	 * @param round the round
	 * @param rules the rules it keeps
	 * @param quota what the unit owes
	 * @param unit the unit
	 * @param submitTo the unit above, which appraises
	 */
	public record Found(Round round, ProgrammeRules rules, ProgrammeRules.Quota quota, Unit unit,
			UUID submitTo) implements Result {
	}

	public record Missing(Violation violation) implements Result {
	}

}
