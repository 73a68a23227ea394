package vn.thidua.appraisal.session.ranking;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Tells equals apart.
 *
 * @param nominationIds all that are equal, the best first
 * @param method how it was settled
 * @param reason what was drawn or voted, and who saw it
 */
record BreakTie(@NotNull @Size(min = 2, max = 5000) List<@NotNull UUID> nominationIds, @NotNull TieBreakMethod method,
		@NotBlank @Size(max = 2000) String reason) {
}
