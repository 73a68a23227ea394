package vn.thidua.appraisal.session;

/** Why a session found so. Source: A1. */
public enum ReasonCode {

	/** Among the best, within the quota. */
	RANKED_WITHIN_QUOTA,
	/** Fully meets the criteria, but ranked below the quota. */
	RANKED_BELOW_QUOTA,
	/** Content or figures do not prove the achievement. */
	NOT_PROVEN,
	/** A condition of eligibility is not met. */
	CONDITION_NOT_MET,
	/** Something in the dossier must be corrected or added. */
	NEEDS_CORRECTION

}
