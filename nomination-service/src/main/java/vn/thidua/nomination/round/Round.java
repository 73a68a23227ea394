package vn.thidua.nomination.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A round of a programme.
 *
 * @param roundId its identity
 * @param revision grows with each change
 * @param ownerUnitId the unit that opened it; units below it take part
 * @param programme code of the programme
 * @param programmeVersion version of the rules it keeps
 * @param name what people call it
 * @param period what it looks back on
 * @param opensOn first day
 * @param lastDay last day on time
 * @param deadlineBasis the document the last day rests on
 * @param reminderDays how many days before the last one units are reminded
 * @param closedAt since when nothing more can be nominated in it
 */
public record Round(UUID roundId, long revision, UUID ownerUnitId, String programme, int programmeVersion, String name,
		String period, LocalDate opensOn, LocalDate lastDay, String deadlineBasis, int reminderDays,
		@Nullable Instant closedAt) {

	public boolean isOpenOn(LocalDate day) {
		return !day.isBefore(this.opensOn);
	}

	public boolean isOnTime(LocalDate day) {
		return !day.isAfter(this.lastDay);
	}

	/** From this day on, until the last one, units that still owe are reminded. */
	public LocalDate remindOn() {
		return this.lastDay.minusDays(this.reminderDays);
	}

	Round with(DeadlineException exception) {
		return new Round(this.roundId, this.revision + 1, this.ownerUnitId, this.programme, this.programmeVersion,
				this.name, this.period, this.opensOn, exception.lastDay(), exception.legalBasis(), this.reminderDays,
				this.closedAt);
	}

	Round closed(Instant at) {
		return new Round(this.roundId, this.revision + 1, this.ownerUnitId, this.programme, this.programmeVersion,
				this.name, this.period, this.opensOn, this.lastDay, this.deadlineBasis, this.reminderDays, at);
	}

}
