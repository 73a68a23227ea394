package vn.thidua.nomination.organisation;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A unit as it shall be from a date on. Source: O1, O2.
 *
 * @param code the code it bears
 * @param name its name
 * @param level code of its level
 * @param parentId the unit above, none at the top
 * @param email its official mailbox, if it has one
 * @param validFrom first day, in Asia/Ho_Chi_Minh
 * @param legalBasis the document it rests on
 */
record ChangeUnit(@NotBlank @Size(max = 40) String code, @NotBlank @Size(max = 200) String name,
		@NotBlank @Size(max = 40) String level, @Nullable UUID parentId, @Nullable @Email @Size(max = 200) String email,
		@NotNull LocalDate validFrom, @NotBlank @Size(max = 500) String legalBasis) {
}
