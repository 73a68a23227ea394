package vn.thidua.nomination.organisation;

import java.util.UUID;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A unit as it shall stand from the day of a reorganisation: a new one, or one that goes
 * on under its id.
 *
 * @param unitId its identity
 * @param code the code it bears then
 * @param name its name
 * @param level code of its level
 * @param parentId the unit above, none at the top
 * @param email its official mailbox, if it has one
 */
public record UnitState(@NotNull UUID unitId, @NotBlank @Size(max = 40) String code,
		@NotBlank @Size(max = 200) String name, @NotBlank @Size(max = 40) String level, @Nullable UUID parentId,
		@Nullable @Email @Size(max = 200) String email) {

	public UnitState below(UUID otherParentId) {
		return new UnitState(this.unitId, this.code, this.name, this.level, otherParentId, this.email);
	}

}
