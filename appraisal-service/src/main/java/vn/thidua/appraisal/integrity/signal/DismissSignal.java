package vn.thidua.appraisal.integrity.signal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Sets a signal aside.
 *
 * @param reason why it means nothing
 */
record DismissSignal(@NotBlank @Size(max = 2000) String reason) {
}
