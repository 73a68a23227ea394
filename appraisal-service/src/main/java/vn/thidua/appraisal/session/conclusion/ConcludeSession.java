package vn.thidua.appraisal.session.conclusion;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A session's conclusion on everything that waits.
 *
 * @param outcomes one for each waiting dossier
 */
record ConcludeSession(@NotEmpty @Size(max = 5000) List<@NotNull @Valid Finding> outcomes) {
}
