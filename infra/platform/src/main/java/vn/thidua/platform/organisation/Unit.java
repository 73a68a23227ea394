package vn.thidua.platform.organisation;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A unit as it stands now.
 *
 * @param unitId its identity
 * @param version grows with each change
 * @param code its code
 * @param name its name
 * @param level code of its level
 * @param parentId the unit above, or the successor that took over
 * @param email its official mailbox
 * @param validFrom first day of this state
 * @param foundedOn first day of the unit, where a reorganisation founded it
 * @param dissolvedOn first day on which it is no more
 */
public record Unit(UUID unitId, long version, String code, String name, String level, @Nullable UUID parentId,
		@Nullable String email, LocalDate validFrom, @Nullable LocalDate foundedOn, @Nullable LocalDate dissolvedOn) {

	public boolean isDissolved() {
		return this.dissolvedOn != null;
	}

}
