package vn.thidua.appraisal.session.discussion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A remark on a dossier.
 *
 * @param text what is said
 */
record MakeRemark(@NotBlank @Size(max = 5000) String text) {
}
