package vn.thidua.appraisal.integrity;

/** A revision as it stands in ETag and If-Match. */
public final class RevisionTag {

	private RevisionTag() {
	}

	public static String of(long revision) {
		return "\"" + revision + "\"";
	}

	/** Where what is shown changes without a revision, as texts do that are erased. */
	public static String of(long revision, String digest) {
		return "\"" + revision + "-" + digest + "\"";
	}

	/** Anything but a number matches no revision. */
	public static long revision(String ifMatch) {
		String digits = ifMatch.replace("\"", "").replaceFirst("-.*", "");
		return digits.matches("\\d{1,18}") ? Long.parseLong(digits) : -1;
	}

}
