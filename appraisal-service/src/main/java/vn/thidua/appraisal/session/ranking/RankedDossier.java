package vn.thidua.appraisal.session.ranking;

import java.math.BigDecimal;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A dossier in its place among those the reader may see.
 *
 * @param rank its place, from 1; equals share one
 * @param nominationId the dossier's nomination
 * @param nomineeKind person or collective
 * @param nomineeName her name, if known
 * @param nominatingUnitName the unit that nominated, if known
 * @param sheets how many members scored it
 * @param mean of their points, nothing without any
 * @param spread their standard deviation, once there are two
 * @param adjusted the mean with each member's severity taken out
 * @param tied whether equals were not told apart yet
 * @param tieBreakMethod how they were told apart
 * @param tieBreakReason the reason recorded then
 */
public record RankedDossier(int rank, UUID nominationId, String nomineeKind, @Nullable String nomineeName,
		@Nullable String nominatingUnitName, int sheets, @Nullable BigDecimal mean, @Nullable BigDecimal spread,
		@Nullable BigDecimal adjusted, boolean tied, @Nullable TieBreakMethod tieBreakMethod,
		@Nullable String tieBreakReason) {
}
