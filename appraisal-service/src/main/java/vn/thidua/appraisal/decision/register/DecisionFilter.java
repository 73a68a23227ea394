package vn.thidua.appraisal.decision.register;

import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Which decisions are wanted; bound from the query string.
 *
 * @param number a part of the number, blind to case
 * @param kind what it does
 * @param year the year decided in
 * @param round the round
 * @param recipient words of a recipient's name, blind to case and diacritics
 */
record DecisionFilter(@Size(max = 50) @Nullable String number, @Nullable DecisionKind kind,
		@Min(1900) @Max(2999) @Nullable Integer year, @Nullable UUID round,
		@Size(max = 200) @Nullable String recipient) {

	/** For {@code like}; what it means there is taken literally. */
	@Nullable String numberPattern() {
		return (this.number == null) ? null
				: "%" + this.number.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
	}

}
