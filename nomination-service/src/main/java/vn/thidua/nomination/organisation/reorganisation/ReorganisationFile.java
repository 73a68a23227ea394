package vn.thidua.nomination.organisation.reorganisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

import vn.thidua.nomination.organisation.UnitState;

/**
 * What a file of predecessors and successors does not say itself. The successors come to
 * stand below one unit: one that is there, or a new one above all.
 *
 * @param effectiveOn first day of the new tree, in Asia/Ho_Chi_Minh
 * @param legalBasis the document it rests on
 * @param parentId the unit above the successors, if it is there
 * @param parentCode the code of a new one
 * @param parentName its name
 * @param parentLevel code of its level
 * @param parentEmail its official mailbox, if it has one
 */
record ReorganisationFile(@NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate effectiveOn,
		@NotBlank @Size(max = 500) String legalBasis, @Nullable UUID parentId,
		@Nullable @Size(min = 1, max = 40) String parentCode, @Nullable @Size(min = 1, max = 200) String parentName,
		@Nullable @Size(min = 1, max = 40) String parentLevel, @Nullable @Email @Size(max = 200) String parentEmail) {

	@AssertTrue
	boolean isParentNamed() {
		return this.parentId != null
				|| (this.parentCode != null && this.parentName != null && this.parentLevel != null);
	}

	ProposeReorganisation proposal() {
		return new ProposeReorganisation(this.effectiveOn, this.legalBasis, List.of(), List.of());
	}

	PlanFromRows.Parent parent() {
		if (this.parentId != null || this.parentCode == null || this.parentName == null || this.parentLevel == null) {
			return new PlanFromRows.Present(Objects.requireNonNull(this.parentId));
		}
		return new PlanFromRows.New(new UnitState(UuidCreator.getTimeOrderedEpoch(), this.parentCode, this.parentName,
				this.parentLevel, null, this.parentEmail));
	}

}
