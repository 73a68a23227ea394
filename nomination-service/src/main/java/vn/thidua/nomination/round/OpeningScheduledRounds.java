package vn.thidua.nomination.round;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import vn.thidua.nomination.programme.ProgrammeVersion;
import vn.thidua.nomination.programme.Programmes;
import vn.thidua.nomination.programme.Schedule;
import vn.thidua.platform.security.Caller;
import vn.thidua.platform.time.Vietnam;

/**
 * Opens the rounds whose day has come. However often, from however many instances, and
 * after whatever pause this is done: a programme has one round for a period, and one
 * whose deadline has passed is not opened any more. Source: N1, N2.
 */
@Component
class OpeningScheduledRounds {

	private final Programmes programmes;

	private final Rounds rounds;

	private final OpeningRounds openingRounds;

	private final Clock clock;

	OpeningScheduledRounds(Programmes programmes, Rounds rounds, OpeningRounds openingRounds, Clock clock) {
		this.programmes = programmes;
		this.rounds = rounds;
		this.openingRounds = openingRounds;
		this.clock = clock;
	}

	@Scheduled(fixedDelayString = "${thidua.rounds.interval:1m}", initialDelayString = "${thidua.rounds.interval:1m}")
	void open() {
		var today = Vietnam.today(this.clock);
		Set<String> settled = new HashSet<>();
		for (var held : this.programmes.heldBetween(today.withDayOfYear(1), today)) {
			if (!settled.contains(held.programme())) {
				var version = this.programmes.get(held.programme(), held.version());
				due(version, today).ifPresent((due) -> {
					settled.add(held.programme());
					due.round().ifPresent((round) -> open(round, held.ownerUnitId()));
				});
			}
		}
	}

	private void open(OpenRound round, UUID ownerUnitId) {
		if (!this.rounds.isOpen(ownerUnitId, round.programme(), round.period())) {
			this.openingRounds.open(round, new Caller("schedule", ownerUnitId, Set.of()));
		}
	}

	/**
	 * Whether a version speaks for its programme now: on the day the current round opens,
	 * or today if it opens none. If it does not, the one before it does.
	 */
	private static Optional<Due> due(ProgrammeVersion version, LocalDate today) {
		Schedule schedule = version.rules().schedule();
		LocalDate opensOn = (schedule == null) ? today : schedule.opensOn(today);
		if (!version.isValidOn(opensOn)) {
			return Optional.empty();
		}
		if (schedule == null || opensOn.isAfter(today) || version.rules().deadline().lastDay(opensOn).isBefore(today)) {
			return Optional.of(new Due(Optional.empty()));
		}
		return Optional.of(new Due(Optional.of(new OpenRound(version.programme(), version.version(),
				schedule.name(opensOn), schedule.period(opensOn), opensOn, null))));
	}

	/**
	 * What a programme asks for now.
	 *
	 * @param round the round to open, if its time has come and is not over
	 */
	private record Due(Optional<OpenRound> round) {
	}

}
