package vn.thidua.nomination.evidence;

import java.text.Normalizer;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.thidua.nomination.evidence.cleaning.EvidenceType;

/**
 * A name to offer when a file is saved: the last part of what the sender called it, with
 * the ending of what it is. It never becomes a path here.
 */
final class FileName {

	private static final int MAX_LENGTH = 100;

	private static final String UNNAMED = "minh-chung";

	private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\:]", Pattern.DOTALL);

	private static final Pattern ENDING = Pattern.compile("\\.[^.]*$");

	/**
	 * Anything else, among it control and direction characters, could mislead a reader.
	 */
	private static final Pattern NOT_IN_NAMES = Pattern.compile("[^\\p{L}\\p{M}\\p{N} ._()-]+");

	private static final Pattern LEADING_OR_TRAILING = Pattern.compile("^[ .]+|[ .]+$");

	private FileName() {
	}

	static String of(@Nullable String sent, EvidenceType type) {
		String name = Normalizer.normalize((sent == null) ? "" : sent, Normalizer.Form.NFC);
		name = FOLDERS.matcher(name).replaceFirst("");
		name = ENDING.matcher(name).replaceFirst("");
		name = NOT_IN_NAMES.matcher(name).replaceAll("-");
		name = name.substring(0,
				name.offsetByCodePoints(0, Math.min(MAX_LENGTH, name.codePointCount(0, name.length()))));
		name = LEADING_OR_TRAILING.matcher(name).replaceAll("");
		return (name.isBlank() ? UNNAMED : name) + "." + type.extension();
	}

}
