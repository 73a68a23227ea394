package vn.thidua.appraisal.document.template;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A template as it shall be.
 *
 * @param content its text: XHTML with names in {@code {{…}}}
 */
record ChangeTemplate(@NotBlank @Size(max = 60_000) String content) {
}
