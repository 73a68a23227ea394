package vn.thidua.appraisal.decision.revocation;

import java.util.List;
import java.util.UUID;

/**
 * The answer to a revocation.
 *
 * @param decisionId the decision that revokes
 * @param number its number in the register
 * @param awardIds the awards that stand no more
 */
record RevocationView(UUID decisionId, String number, List<UUID> awardIds) {

	static RevocationView of(Revocation revocation) {
		return new RevocationView(revocation.entry().decisionId(), revocation.entry().number().text(),
				revocation.awards().stream().map(RevocableAward::awardId).toList());
	}

}
