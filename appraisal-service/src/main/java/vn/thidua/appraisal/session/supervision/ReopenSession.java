package vn.thidua.appraisal.session.supervision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Takes a session's last conclusion back.
 *
 * @param reason why
 * @param legalBasis the document it rests on
 */
record ReopenSession(@NotBlank @Size(max = 2000) String reason, @NotBlank @Size(max = 1000) String legalBasis) {
}
