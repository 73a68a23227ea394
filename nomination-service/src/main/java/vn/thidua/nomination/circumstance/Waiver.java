package vn.thidua.nomination.circumstance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A condition judged by circumstances. Sensitive: it leaves this service never. Who
 * grants it is whoever sends it.
 *
 * @param condition code of the condition
 * @param reason why it is waived
 * @param grantedBy name and office of who waived it, as a document would say them
 */
public record Waiver(@NotBlank @Size(max = 40) String condition, @NotBlank @Size(max = 1000) String reason,
		@Size(max = 200) @Nullable String grantedBy) {

	/** Not the reason: whoever logs it by mistake tells nothing. */
	@Override
	public String toString() {
		return "Waiver of " + this.condition;
	}

}
