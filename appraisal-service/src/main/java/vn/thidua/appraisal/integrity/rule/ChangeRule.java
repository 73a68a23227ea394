package vn.thidua.appraisal.integrity.rule;

import java.time.LocalDate;
import java.util.Map;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Another rule for a detector, from a day on.
 *
 * @param validFrom first day, today or later: what was received before stays judged as it
 * was
 * @param legalBasis the document it rests on
 * @param thresholds all of the detector's, by name
 */
record ChangeRule(@NotNull LocalDate validFrom, @NotBlank @Size(max = 1000) String legalBasis,
		@NotNull @Size(max = 10) Map<@NotBlank @Size(max = 40) String, @NotNull Double> thresholds) {
}
