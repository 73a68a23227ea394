package vn.thidua.nomination.circumstance;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A circumstance by which a nominee is judged. Source: N4.
 *
 * @param kind which
 * @param note what should be known of it
 */
public record SpecialCircumstance(@NotNull CircumstanceKind kind, @Size(max = 1000) @Nullable String note) {

	/** Not the note: whoever logs it by mistake tells nothing. */
	@Override
	public String toString() {
		return "SpecialCircumstance";
	}

}
