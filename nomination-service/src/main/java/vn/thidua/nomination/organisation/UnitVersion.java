package vn.thidua.nomination.organisation;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A unit's name and place from a date on. */
record UnitVersion(UUID unitId, long revision, String code, String name, String level, @Nullable UUID parentId,
		@Nullable String email, LocalDate validFrom, String legalBasis) {

	static UnitVersion of(UUID unitId, long revision, ChangeUnit change) {
		return new UnitVersion(unitId, revision, change.code(), change.name(), change.level(), change.parentId(),
				change.email(), change.validFrom(), change.legalBasis());
	}

	boolean saysTheSameAs(ChangeUnit change) {
		return equals(of(this.unitId, this.revision, change));
	}

}
