package vn.thidua.nomination.round;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A dated exception that was granted. Source: N3, M2.
 *
 * @param revision the round's revision since then
 * @param lastDay last day on time since then
 * @param previousLastDay what it was until then, or what the rules said when it opened
 * @param legalBasis the document it rests on
 * @param grantedAt when it was granted
 */
record DeadlineExceptionView(long revision, LocalDate lastDay, LocalDate previousLastDay, String legalBasis,
		Instant grantedAt) {
}
