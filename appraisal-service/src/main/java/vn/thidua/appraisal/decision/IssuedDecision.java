package vn.thidua.appraisal.decision;

import java.util.List;
import java.util.UUID;

/**
 * The answer to an issued decision.
 *
 * @param decisionId its identity
 * @param number its number in the register
 * @param awards one for each recipient
 */
public record IssuedDecision(UUID decisionId, String number, List<IssuedAward> awards) {

	public static IssuedDecision of(Decision decision) {
		return new IssuedDecision(decision.decisionId(), decision.number().text(),
				decision.awards()
					.stream()
					.map((award) -> new IssuedAward(award.awardId(), award.nomination().nominationId()))
					.toList());
	}

	/**
	 * The award of one nomination.
	 *
	 * @param awardId its identity
	 * @param nominationId the nomination
	 */
	public record IssuedAward(UUID awardId, UUID nominationId) {
	}

}
