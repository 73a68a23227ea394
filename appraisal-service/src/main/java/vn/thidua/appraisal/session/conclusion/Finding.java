package vn.thidua.appraisal.session.conclusion;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import vn.thidua.appraisal.session.Outcome;
import vn.thidua.appraisal.session.ReasonCode;

/**
 * What the session finds for one dossier.
 *
 * @param nominationId the dossier's nomination
 * @param outcome what is found
 * @param reasonCode why
 * @param reason why, in words; stays in this service
 */
record Finding(@NotNull UUID nominationId, @NotNull Outcome outcome, @NotNull ReasonCode reasonCode,
		@Size(max = 2000) @Nullable String reason) {
}
