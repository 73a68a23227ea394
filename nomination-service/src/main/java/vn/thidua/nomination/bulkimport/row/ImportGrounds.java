package vn.thidua.nomination.bulkimport.row;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;

import vn.thidua.nomination.programme.ProgrammeRules;
import vn.thidua.nomination.programme.Programmes;
import vn.thidua.nomination.round.Round;
import vn.thidua.nomination.round.Rounds;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.security.Caller;
import vn.thidua.platform.time.Vietnam;

/** The round that a file is for, and its rules. */
@Component
public class ImportGrounds {

	private final Rounds rounds;

	private final Programmes programmes;

	private final Clock clock;

	ImportGrounds(Rounds rounds, Programmes programmes, Clock clock) {
		this.rounds = rounds;
		this.programmes = programmes;
		this.clock = clock;
	}

	public Optional<Found> find(UUID roundId, Caller caller) {
		return this.rounds.findFor(caller.unitId(), roundId)
			.map((round) -> new Found(round, this.programmes.get(round.programme(), round.programmeVersion()).rules()));
	}

	/** Why nobody nominates in it today. */
	public Optional<Violation> closed(Round round) {
		return round.isOpenOn(Vietnam.today(this.clock)) ? Optional.empty()
				: Optional.of(Violation.at("round", "ROUND_NOT_OPEN_YET", round.opensOn()));
	}

	/**
	 * It is there.
	 *
	 * @param round the round
	 * @param rules the rules it keeps
	 */
	public record Found(Round round, ProgrammeRules rules) {

		public ImportColumns columns() {
			return ImportColumns.of(this.rules);
		}

	}

}
