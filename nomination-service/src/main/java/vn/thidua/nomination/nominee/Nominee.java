package vn.thidua.nomination.nominee;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.thidua.nomination.programme.NomineeKind;

/**
 * A person or collective of a unit that was nominated at least once.
 *
 * @param nomineeId its identity
 * @param revision grows with each change
 * @param unitId the unit it belongs to
 * @param kind person or collective
 * @param name full name in Vietnamese order
 * @param birthYear a person's year of birth, if it is known
 * @param consentToPublish whether she agreed to be named in public
 */
public record Nominee(UUID nomineeId, long revision, UUID unitId, NomineeKind kind, String name,
		@Nullable Integer birthYear, boolean consentToPublish) {

	Nominee describedAs(String newName, boolean newConsent) {
		boolean same = this.name.equals(newName) && this.consentToPublish == newConsent;
		return same ? this : new Nominee(this.nomineeId, this.revision + 1, this.unitId, this.kind, newName,
				this.birthYear, newConsent);
	}

}
