package vn.thidua.contracts.round;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A round's last day is another one from now on, by a dated exception: what came by then
 * counts as on time, whenever the exception was made. Source: N3.
 *
 * @param roundId the round
 * @param lastDay last day that counts as on time, in Asia/Ho_Chi_Minh
 * @param previousLastDay what it was before
 */
public record RoundDeadlineMovedV1(UUID roundId, LocalDate lastDay, LocalDate previousLastDay) {
}
