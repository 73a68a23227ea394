package vn.thidua.nomination.listing;

import java.util.UUID;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import vn.thidua.nomination.programme.NomineeKind;
import vn.thidua.nomination.submission.Nomination;

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

	/**
	 * People by given name, then by family and middle names. Source: X3.
	 * @param table where the columns are read
	 */
	String order(String table) {
		return switch ((this.sort == null) ? "name" : this.sort) {
			case "submittedAt" -> "order by %1$s.submitted_at, %1$s.nomination_id".formatted(table);
			case "-submittedAt" -> "order by %1$s.submitted_at desc, %1$s.nomination_id desc".formatted(table);
			case "-name" -> byName(table, " desc");
			default -> byName(table, "");
		};
	}

	private static String byName(String table, String direction) {
		return """
				order by %1$s.given_name collate "vi-x-icu"%2$s, %1$s.family_names collate "vi-x-icu"%2$s,
				  %1$s.nomination_id%2$s""".formatted(table, direction);
	}

}
