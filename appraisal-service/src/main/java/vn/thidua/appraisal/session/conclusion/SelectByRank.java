package vn.thidua.appraisal.session.conclusion;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A conclusion by the ranking.
 *
 * @param count how many go on, from the best
 * @param reason what the others are told
 * @param outcomes those that are taken out of the ranking, each with its own outcome
 */
record SelectByRank(@NotNull @Min(0) @Max(5000) Integer count, @NotBlank @Size(max = 2000) String reason,
		@NotNull @Size(max = 200) List<@NotNull @Valid Finding> outcomes) {
}
