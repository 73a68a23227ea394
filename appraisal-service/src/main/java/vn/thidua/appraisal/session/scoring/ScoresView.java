package vn.thidua.appraisal.session.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A dossier's scores, as one of the panel sees them.
 *
 * @param nominationId the dossier's nomination
 * @param criteria what it is scored by
 * @param own what she gave, until and after she handed it in
 * @param handedIn whether she handed it in
 * @param compared what all gave, nothing until she handed in hers
 */
record ScoresView(UUID nominationId, List<Criterion> criteria, List<ScoreView> own, boolean handedIn,
		@Nullable ComparedView compared) {

	/**
	 * A score.
	 *
	 * @param memberId who gave it
	 * @param criterion code of the criterion
	 * @param points how many
	 * @param comment why
	 */
	record ScoreView(UUID memberId, String criterion, int points, @Nullable String comment) {
	}

	/**
	 * What the members' scores come to, side by side.
	 *
	 * @param sheets how many handed in
	 * @param mean of their points
	 * @param spread their standard deviation, once there are two
	 * @param adjusted the mean with each member's severity taken out
	 * @param scores what each of them gave
	 */
	record ComparedView(int sheets, BigDecimal mean, @Nullable BigDecimal spread, BigDecimal adjusted,
			List<ScoreView> scores) {
	}

}
