package vn.thidua.nomination.round;

import java.time.LocalDate;
import java.util.UUID;

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
 */
public record Round(UUID roundId, long revision, UUID ownerUnitId, String programme, int programmeVersion, String name,
		String period, LocalDate opensOn, LocalDate lastDay, String deadlineBasis) {

	public boolean isOpenOn(LocalDate day) {
		return !day.isBefore(this.opensOn);
	}

	public boolean isOnTime(LocalDate day) {
		return !day.isAfter(this.lastDay);
	}

}
