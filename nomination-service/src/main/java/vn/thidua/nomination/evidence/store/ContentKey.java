package vn.thidua.nomination.evidence.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * By what bytes are found again: their own SHA-256, never a name that a user gave.
 *
 * @param value 64 hexadecimal digits
 */
public record ContentKey(String value) {

	private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

	public ContentKey {
		if (!isKey(value)) {
			throw new IllegalArgumentException("Not a content key");
		}
	}

	static boolean isKey(String text) {
		return FORM.matcher(text).matches();
	}

	/**
	 * Where it lies in a store, a directory or a bucket: {@code ab/abcdef…}, so that not
	 * all lie in one place.
	 */
	String path() {
		return this.value.substring(0, 2) + "/" + this.value;
	}

	/** Of all that went through the digest. */
	public static ContentKey of(MessageDigest digest) {
		return new ContentKey(HexFormat.of().formatHex(digest.digest()));
	}

	public static MessageDigest newDigest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

}
