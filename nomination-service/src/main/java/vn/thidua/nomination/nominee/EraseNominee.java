package vn.thidua.nomination.nominee;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A nominee is to be forgotten.
 *
 * @param reason why; kept, so it must not name her
 * @param legalBasis the document it rests on; kept as well
 */
record EraseNominee(@NotBlank @Size(max = 500) String reason, @NotBlank @Size(max = 300) String legalBasis) {
}
