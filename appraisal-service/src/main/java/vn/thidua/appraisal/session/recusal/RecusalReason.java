package vn.thidua.appraisal.session.recusal;

/** Why a member is recused. Source: A4. */
enum RecusalReason {

	/** Derived: her unit nominated. */
	OWN_UNIT(true),
	/** Derived: a unit she belonged to nominated. */
	EARLIER_UNIT(true),
	/** Derived: she said she is related when the panel was formed. */
	RELATED_NOMINEE(true),
	/** She herself, or her collective, is nominated. */
	IS_NOMINEE(false),
	/** A relative by blood or marriage. */
	RELATIVE(false),
	/** She helped to write the dossier. */
	WROTE_DOSSIER(false),
	/** Money or another personal interest. */
	PERSONAL_INTEREST(false),
	/** Any other cause that would make her partial. */
	OTHER_PARTIALITY(false);

	private final boolean derived;

	RecusalReason(boolean derived) {
		this.derived = derived;
	}

	boolean isDerived() {
		return this.derived;
	}

}
