package vn.thidua.appraisal.session.panel;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The minutes of a sitting, whole.
 *
 * @param heldOn its day
 * @param attendeeIds members who were there
 * @param discussion what was discussed
 * @param vote how it was voted
 */
record KeepMinutes(@NotNull LocalDate heldOn, @NotEmpty @Size(max = 50) List<@NotNull UUID> attendeeIds,
		@NotBlank @Size(max = 20_000) String discussion, @NotBlank @Size(max = 5000) String vote) {
}
