package vn.thidua.appraisal.session.panel;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import vn.thidua.appraisal.session.PanelPart;

/**
 * A panel, whole: it takes the place of the one before.
 *
 * @param members who judges
 * @param quorum how many of them judge at least
 * @param departments the departments that appraise jointly, each with its part
 */
record FormPanel(@NotEmpty @Size(max = 50) List<@NotNull @Valid Member> members,
		@NotNull @Min(1) @Max(50) Integer quorum,
		@NotNull @Size(max = 30) List<@NotNull @Valid Department> departments) {

	/**
	 * A member.
	 *
	 * @param subject the user, as her token names her
	 * @param name her name
	 * @param unitId the unit she sits there for
	 * @param part what she does
	 * @param earlierUnitIds units she belonged to before
	 * @param relatedNomineeIds nominees she is related to
	 */
	record Member(@NotBlank @Size(max = 200) String subject, @NotBlank @Size(max = 200) String name,
			@NotNull UUID unitId, @NotNull PanelPart part, @Size(max = 50) @Nullable List<@NotNull UUID> earlierUnitIds,
			@Size(max = 200) @Nullable List<@NotNull UUID> relatedNomineeIds) {

		List<UUID> earlierUnits() {
			return (this.earlierUnitIds == null) ? List.of() : this.earlierUnitIds;
		}

		List<UUID> relatedNominees() {
			return (this.relatedNomineeIds == null) ? List.of() : this.relatedNomineeIds;
		}

	}

	/**
	 * A department.
	 *
	 * @param unitId which one
	 * @param part what it appraises
	 */
	record Department(@NotNull UUID unitId, @NotBlank @Size(max = 200) String part) {
	}

}
