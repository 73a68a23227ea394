package vn.thidua.appraisal.decision.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import vn.thidua.appraisal.decision.IssueDecision;
import vn.thidua.appraisal.decision.kind.AwardKind;
import vn.thidua.platform.problem.Violation;

/**
 * What a draft says so far.
 *
 * @param roundId the round
 * @param decidedOn its date, in Asia/Ho_Chi_Minh
 * @param signatory who is to sign it, with her office
 * @param legalBasis the documents it rests on
 * @param kind what is awarded
 * @param nominationIds who receives it
 */
record DraftTerms(@NotNull UUID roundId, @Nullable LocalDate decidedOn, @Size(max = 200) @Nullable String signatory,
		@Size(max = 1000) @Nullable String legalBasis, @Nullable AwardKind kind,
		@NotNull @Size(max = 1000) List<@NotNull UUID> nominationIds) {

	/** What must still be said before it can be issued. */
	List<Violation> outstanding() {
		var outstanding = new ArrayList<Violation>();
		require(outstanding, "decidedOn", this.decidedOn != null);
		require(outstanding, "signatory", this.signatory != null && !this.signatory.isBlank());
		require(outstanding, "legalBasis", this.legalBasis != null && !this.legalBasis.isBlank());
		require(outstanding, "kind", this.kind != null);
		require(outstanding, "nominationIds", !this.nominationIds.isEmpty());
		return outstanding;
	}

	private static void require(List<Violation> outstanding, String field, boolean said) {
		if (!said) {
			outstanding.add(Violation.at(field, "FIELD_REQUIRED", field));
		}
	}

	/** Once nothing is outstanding. */
	IssueDecision complete() {
		return new IssueDecision(this.roundId, Objects.requireNonNull(this.decidedOn),
				Objects.requireNonNull(this.signatory), Objects.requireNonNull(this.legalBasis),
				Objects.requireNonNull(this.kind), this.nominationIds);
	}

}
