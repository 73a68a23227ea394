package vn.thidua.appraisal.decision.revocation;

/** Why an award is revoked. Source: A6, law 06/2022. */
enum RevocationReason {

	/** What was declared was not so. */
	FALSE_ACHIEVEMENT,
	/** A rule of procedure was not kept. */
	PROCEDURE_VIOLATED,
	/** A mistake, for instance of person or kind. */
	DECIDED_IN_ERROR

}
