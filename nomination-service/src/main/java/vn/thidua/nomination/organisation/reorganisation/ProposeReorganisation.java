package vn.thidua.nomination.organisation.reorganisation;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import vn.thidua.nomination.organisation.UnitState;

/**
 * A reorganisation as one act. Source: O2.
 *
 * @param effectiveOn first day of the new tree, in Asia/Ho_Chi_Minh
 * @param legalBasis the document it rests on
 * @param units new and changed units, as they shall stand
 * @param dissolved units that are no more, and what comes in their place
 */
record ProposeReorganisation(@NotNull LocalDate effectiveOn, @NotBlank @Size(max = 500) String legalBasis,
		@NotNull @Size(max = 20_000) List<@NotNull @Valid UnitState> units,
		@NotNull @Size(max = 20_000) List<@NotNull @Valid Dissolution> dissolved) {

	ReorganisationPlan plan() {
		return new ReorganisationPlan(this.units, this.dissolved, List.of());
	}

}
