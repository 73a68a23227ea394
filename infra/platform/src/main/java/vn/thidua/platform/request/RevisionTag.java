package vn.thidua.platform.request;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** A revision as it stands in ETag and If-Match. */
public final class RevisionTag {

	private static final Pattern TAG = Pattern.compile("([0-9]{1,18})(?:-[0-9a-f]{32})?");

	private RevisionTag() {
	}

	public static String of(long revision) {
		return "\"" + revision + "\"";
	}

	/** Where what is shown changes without a revision, as texts do that are erased. */
	public static String of(long revision, String digest) {
		return "\"" + revision + "-" + digest + "\"";
	}

	/** Nothing, where none is named. Anything but a tag of ours matches no revision. */
	public static @Nullable Long revision(@Nullable String ifMatch) {
		if (ifMatch == null) {
			return null;
		}
		var tag = TAG.matcher(ifMatch.replace("\"", ""));
		return tag.matches() ? Long.valueOf(tag.group(1)) : Long.valueOf(-1);
	}

}
