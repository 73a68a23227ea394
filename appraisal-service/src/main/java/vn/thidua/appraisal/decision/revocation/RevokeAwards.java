package vn.thidua.appraisal.decision.revocation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A decision that revokes awards of an earlier one.
 *
 * @param decidedOn its date, in Asia/Ho_Chi_Minh; its year names the series of numbers
 * @param signatory who signed it, with her office
 * @param legalBasis the documents it rests on
 * @param reasonCode why
 * @param reason why, in words; stays in this service
 * @param awardIds which awards of the earlier decision
 */
record RevokeAwards(@NotNull LocalDate decidedOn, @NotBlank @Size(max = 200) String signatory,
		@NotBlank @Size(max = 1000) String legalBasis, @NotNull RevocationReason reasonCode,
		@NotBlank @Size(max = 2000) String reason, @NotEmpty @Size(max = 1000) List<@NotNull UUID> awardIds) {
}
