package vn.thidua.nomination.round;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A dated exception. Source: N3, "Riêng năm 2022 … chậm nhất là ngày 25/10/2022".
 *
 * @param lastDay last day on time
 * @param legalBasis the document it rests on
 */
record DeadlineException(@NotNull LocalDate lastDay, @NotBlank @Size(max = 500) String legalBasis) {
}
