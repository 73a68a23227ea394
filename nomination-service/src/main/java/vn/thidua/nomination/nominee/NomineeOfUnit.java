package vn.thidua.nomination.nominee;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.thidua.nomination.programme.NomineeKind;
import vn.thidua.platform.text.NameKey;

/**
 * By what a unit knows a nominee again, however her name was typed. Source: N6.
 *
 * @param unitId the unit
 * @param kind person or collective
 * @param identityKey key of the name
 * @param birthYear a person's year of birth, if it is known
 */
public record NomineeOfUnit(UUID unitId, NomineeKind kind, String identityKey, @Nullable Integer birthYear) {

	public static NomineeOfUnit of(UUID unitId, DescribeNominee description) {
		return new NomineeOfUnit(unitId, description.kind(), NameKey.of(description.name()), description.birthYear());
	}

	static NomineeOfUnit of(Nominee nominee) {
		return new NomineeOfUnit(nominee.unitId(), nominee.kind(), NameKey.of(nominee.name()), nominee.birthYear());
	}

}
