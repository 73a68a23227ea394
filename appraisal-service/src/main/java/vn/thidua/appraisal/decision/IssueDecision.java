package vn.thidua.appraisal.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import vn.thidua.appraisal.decision.kind.AwardKind;

/**
 * A decision to issue.
 *
 * @param roundId the round
 * @param decidedOn its date, in Asia/Ho_Chi_Minh; its year names the series of numbers
 * @param signatory who signed it, with her office
 * @param legalBasis the documents it rests on
 * @param kind what is awarded
 * @param nominationIds who receives it
 */
public record IssueDecision(@NotNull UUID roundId, @NotNull LocalDate decidedOn,
		@NotBlank @Size(max = 200) String signatory, @NotBlank @Size(max = 1000) String legalBasis,
		@NotNull AwardKind kind, @NotEmpty @Size(max = 1000) List<@NotNull UUID> nominationIds) {
}
