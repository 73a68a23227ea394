package vn.thidua.nomination.submission;

import org.jspecify.annotations.Nullable;

/**
 * The revision that a change was made from, as {@code If-Match} names it.
 *
 * @param revision nothing when none was named
 */
public record BasedOn(@Nullable Long revision) {

	public static BasedOn header(@Nullable String ifMatch) {
		if (ifMatch == null) {
			return new BasedOn(null);
		}
		String digits = ifMatch.replace("\"", "");
		// Anything else matches no revision.
		return new BasedOn(digits.matches("\\d{1,18}") ? Long.valueOf(digits) : Long.valueOf(-1));
	}

	public static String tag(long revision) {
		return "\"" + revision + "\"";
	}

	public boolean isOutdatedBy(long current) {
		return this.revision == null || this.revision != current;
	}

	public DossierChange outdated() {
		return new DossierChange.Outdated(this.revision != null);
	}

}
