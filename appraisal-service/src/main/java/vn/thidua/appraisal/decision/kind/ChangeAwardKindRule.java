package vn.thidua.appraisal.decision.kind;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A rule as it shall be.
 *
 * @param kind the kind
 * @param level code of the level that may decide it
 * @param legalBasis the document that allows it
 * @param validFrom first day of decisions
 * @param validUntil last day of decisions, if there is one
 */
record ChangeAwardKindRule(@NotNull AwardKind kind, @NotBlank @Size(max = 40) String level,
		@NotBlank @Size(max = 1000) String legalBasis, @NotNull LocalDate validFrom, @Nullable LocalDate validUntil) {
}
