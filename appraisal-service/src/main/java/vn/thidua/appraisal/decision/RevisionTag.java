package vn.thidua.appraisal.decision;

import org.jspecify.annotations.Nullable;

/** A revision as it stands in ETag and If-Match. */
public final class RevisionTag {

	private RevisionTag() {
	}

	public static String of(long revision) {
		return "\"" + revision + "\"";
	}

	public static @Nullable Long revision(@Nullable String ifMatch) {
		if (ifMatch == null) {
			return null;
		}
		String digits = ifMatch.replace("\"", "");
		// Anything else matches no revision.
		return digits.matches("\\d{1,18}") ? Long.valueOf(digits) : Long.valueOf(-1);
	}

}
