package vn.thidua.appraisal.document.printing;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A printing and how far it has come.
 *
 * <pre>
 *   requested ──piece after piece──▶ finished ──a day──▶ gone
 *                    └──▶ failed, and told why
 * </pre>
 *
 * @param printingId its identity
 * @param decisionId whose certificates
 * @param total how many
 * @param done how many are made
 * @param requestedAt when it was asked for
 * @param finishedAt when the last was made
 * @param failure code of what went wrong, if something did
 * @param expiresAt when the file is gone
 */
record Printing(UUID printingId, UUID decisionId, int total, int done, Instant requestedAt,
		@Nullable Instant finishedAt, @Nullable String failure, Instant expiresAt) {

	/** Whether the file can be fetched. */
	@JsonProperty("ready")
	boolean isReady() {
		return this.finishedAt != null && this.failure == null;
	}

}
