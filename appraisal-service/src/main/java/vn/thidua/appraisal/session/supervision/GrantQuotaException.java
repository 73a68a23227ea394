package vn.thidua.appraisal.session.supervision;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What one session forwards instead of what the round says.
 *
 * @param minimum at least so many, if that is asked
 * @param maximum at most so many, if there is a limit
 * @param legalBasis the document it rests on
 * @param reason why
 */
record GrantQuotaException(@Min(0) @Max(5000) @Nullable Integer minimum, @Min(0) @Max(5000) @Nullable Integer maximum,
		@NotBlank @Size(max = 1000) String legalBasis, @NotBlank @Size(max = 2000) String reason) {

	boolean isPossible() {
		return this.minimum == null || this.maximum == null || this.minimum <= this.maximum;
	}

}
