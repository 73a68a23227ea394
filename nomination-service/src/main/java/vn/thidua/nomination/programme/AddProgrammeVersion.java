package vn.thidua.nomination.programme;

import java.time.LocalDate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * New rules for a programme.
 *
 * @param name its name
 * @param legalBasis the document the rules rest on
 * @param validFrom first day they hold
 * @param validTo last day they hold, if it is known
 * @param rules the rules
 */
record AddProgrammeVersion(@NotBlank @Size(max = 300) String name, @NotBlank @Size(max = 500) String legalBasis,
		@NotNull LocalDate validFrom, @Nullable LocalDate validTo, @NotNull @Valid ProgrammeRules rules) {
}
