package vn.thidua.appraisal.session.panel;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A department's consent to the conclusion of a sitting.
 *
 * @param opinion what it says to its part
 */
record GiveConsent(@NotBlank @Size(max = 5000) String opinion) {
}
