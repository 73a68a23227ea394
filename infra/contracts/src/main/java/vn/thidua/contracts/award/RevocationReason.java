package vn.thidua.contracts.award;

/** Why an award is revoked. Source: A6. */
public enum RevocationReason {

	/** What was declared was not so. */
	FALSE_ACHIEVEMENT,
	/** A rule of procedure was not kept. */
	PROCEDURE_VIOLATED,
	/** A mistake, for instance of person or kind. */
	DECIDED_IN_ERROR

}
