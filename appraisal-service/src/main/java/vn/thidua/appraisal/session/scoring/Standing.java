package vn.thidua.appraisal.session.scoring;

import java.math.BigDecimal;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What the sheets of a dossier come to.
 *
 * @param nominationId the dossier's nomination
 * @param sheets how many there are
 * @param mean of their points
 * @param spread their standard deviation, once there are two
 * @param adjusted the mean with each member's severity taken out
 */
record Standing(UUID nominationId, int sheets, BigDecimal mean, @Nullable BigDecimal spread, BigDecimal adjusted) {
}
