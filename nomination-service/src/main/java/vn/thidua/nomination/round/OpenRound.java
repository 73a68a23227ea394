package vn.thidua.nomination.round;

import java.time.LocalDate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A round to open.
 *
 * @param programme code of the programme
 * @param version version of its rules, which the round keeps
 * @param name what people call it
 * @param period what it looks back on: a year {@code 2023} or a month {@code 2023-06}
 * @param opensOn first day; the deadline is that of its year
 * @param deadlineException another last day for this round alone
 */
record OpenRound(@NotBlank @Size(max = 60) String programme, @Min(1) @Max(1_000_000) int version,
		@NotBlank @Size(max = 200) String name, @NotBlank @Pattern(regexp = "\\d{4}(-(0[1-9]|1[0-2]))?") String period,
		@NotNull LocalDate opensOn, @Valid @Nullable DeadlineException deadlineException) {
}
