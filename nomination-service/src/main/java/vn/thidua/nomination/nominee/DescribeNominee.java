package vn.thidua.nomination.nominee;

import java.util.Objects;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import vn.thidua.nomination.programme.NomineeKind;
import vn.thidua.platform.text.NameKey;

/**
 * Who is nominated.
 *
 * @param kind person or collective
 * @param name full name in Vietnamese order
 * @param birthYear a person's year of birth, which tells namesakes of one unit apart
 * @param consentToPublish whether she agreed to be named in public
 */
public record DescribeNominee(@NotNull NomineeKind kind, @NotBlank @Size(max = 200) String name,
		@Min(1900) @Max(2100) @Nullable Integer birthYear, boolean consentToPublish) {

	/** Whether both describe the same nominee of a unit, however her name was typed. */
	public boolean isWho(DescribeNominee other) {
		return this.kind == other.kind && NameKey.of(this.name).equals(NameKey.of(other.name))
				&& Objects.equals(this.birthYear, other.birthYear);
	}

}
