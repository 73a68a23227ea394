package vn.thidua.nomination.nominee;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A nominee who may be the same person. Shown to those who can tell, never merged in
 * silence. Source: N6.
 *
 * @param nomineeId who
 * @param unitId the unit she belongs to
 * @param unitName its name
 * @param kind person or collective
 * @param name her name
 * @param birthYear her year of birth, if it is known
 * @param reason why she may be the same
 */
record PossibleDuplicate(UUID nomineeId, UUID unitId, String unitName, String kind, String name,
		@Nullable Integer birthYear, Reason reason) {

	enum Reason {

		/** The same name in the same unit, as a nominee of another kind. */
		SAME_NAME_OTHER_KIND,
		/** The same name in the same unit, with another year of birth or without one. */
		SAME_NAME_OTHER_BIRTH_YEAR,
		/** The same name and year of birth in another unit. */
		SAME_NAME_OTHER_UNIT,
		/** A name in the same unit that differs by diacritics alone. */
		OTHER_DIACRITICS,
		/** A name in the same unit that differs by one letter. */
		OTHER_LETTER

	}

}
