package vn.thidua.reporting.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A round as reporting knows it.
 *
 * @param roundId the round
 * @param unitId the unit that opened it; it and all below it take part
 * @param programme code of the programme
 * @param programmeVersion version of its rules that the round keeps
 * @param name what people call it
 * @param period what it looks back on
 * @param opensOn first day, in Asia/Ho_Chi_Minh
 * @param lastDay last day that counts as on time
 * @param decidingLevel the level whose session proposes to the deciding authority
 * @param closedAt since when nothing more can be nominated in it
 */
public record RoundView(UUID roundId, UUID unitId, String programme, int programmeVersion, String name, String period,
		LocalDate opensOn, LocalDate lastDay, String decidingLevel, @Nullable Instant closedAt) {
}
