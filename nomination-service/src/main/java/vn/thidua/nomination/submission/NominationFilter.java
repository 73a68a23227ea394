package vn.thidua.nomination.submission;

import java.util.UUID;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import vn.thidua.nomination.programme.NomineeKind;

/**
 * Which nominations are listed, in which order; bound from the query string.
 *
 * @param search words of the nominee's name, a unit's name or a decision's number; blind
 * to diacritics
 * @param round its round
 * @param unit the nominating unit, or one above it
 * @param state where it stands
 * @param kind person or collective
 * @param onTime whether it was on time
 * @param sort {@code name} unless said, or {@code submittedAt}; with {@code -} before it
 * the other way round
 */
record NominationFilter(@Size(max = 200) @Nullable String search, @Nullable UUID round, @Nullable UUID unit,
		Nomination.@Nullable State state, @Nullable NomineeKind kind, @Nullable Boolean onTime,
		@Pattern(regexp = "-?(name|submittedAt)") @Nullable String sort) {

	/** People by given name, then by family and middle names. Source: X3. */
	String order() {
		return switch ((this.sort == null) ? "name" : this.sort) {
			case "submittedAt" -> "nomination.submitted_at, nomination.nomination_id";
			case "-submittedAt" -> "nomination.submitted_at desc, nomination.nomination_id desc";
			case "-name" -> byName(" desc");
			default -> byName("");
		};
	}

	private static String byName(String direction) {
		return """
				nomination.given_name collate "vi-x-icu"%1$s, nomination.family_names collate "vi-x-icu"%1$s,
				  nomination.nomination_id%1$s""".formatted(direction);
	}

}
