package vn.thidua.appraisal.session.scoring;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a member gives a dossier for one criterion.
 *
 * @param points how many
 * @param comment why
 */
record GiveScore(@NotNull @Min(0) @Max(100) Integer points, @Size(max = 2000) @Nullable String comment) {
}
