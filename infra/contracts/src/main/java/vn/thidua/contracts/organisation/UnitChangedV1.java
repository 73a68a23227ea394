package vn.thidua.contracts.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A unit as it stands from a date on: created, renamed, moved or dissolved. Source: O1,
 * O2.
 *
 * @param unitId the unit's identity, which no reorganisation changes
 * @param code the code it bears now; codes are reused and identify nothing
 * @param name its name
 * @param level the code of its level, for instance {@code PROVINCE}, {@code DISTRICT},
 * {@code COMMUNE}
 * @param parentId the unit above, none at the top; of a dissolved unit the successor that
 * takes over what it left open
 * @param email the unit's official mailbox, if it has one; never a person's
 * @param validFrom first day of this state, in Asia/Ho_Chi_Minh
 * @param legalBasis the document it rests on
 * @param foundedOn first day of a unit that a reorganisation founded
 * @param dissolvedOn first day on which the unit is no more
 * @param successorIds the units that came in its place
 */
public record UnitChangedV1(UUID unitId, String code, String name, String level, @Nullable UUID parentId,
		@Nullable String email, LocalDate validFrom, String legalBasis, @Nullable LocalDate foundedOn,
		@Nullable LocalDate dissolvedOn, @Nullable List<UUID> successorIds) {

	/** A unit that no reorganisation founded or dissolved. */
	public UnitChangedV1(UUID unitId, String code, String name, String level, @Nullable UUID parentId,
			@Nullable String email, LocalDate validFrom, String legalBasis) {
		this(unitId, code, name, level, parentId, email, validFrom, legalBasis, null, null, null);
	}

}
