package vn.thidua.contracts.organisation;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A unit as it stands from a date on: created, renamed or moved. Source: O1, O2.
 *
 * @param unitId the unit's identity, which no reorganisation changes
 * @param code the code it bears now; codes are reused and identify nothing
 * @param name its name
 * @param level the code of its level, for instance {@code PROVINCE}, {@code DISTRICT},
 * {@code COMMUNE}
 * @param parentId the unit above, none at the top
 * @param email the unit's official mailbox, if it has one; never a person's
 * @param validFrom first day of this state, in Asia/Ho_Chi_Minh
 * @param legalBasis the document it rests on
 */
public record UnitChangedV1(UUID unitId, String code, String name, String level, @Nullable UUID parentId,
		@Nullable String email, LocalDate validFrom, String legalBasis) {
}
