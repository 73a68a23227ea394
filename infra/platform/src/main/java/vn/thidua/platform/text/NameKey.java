package vn.thidua.platform.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A key under which the same Vietnamese name is found again however it was typed: Unicode
 * form, place of the tone mark (Hòa, Hoà), case, spacing, and the Icelandic Ð for Đ.
 * Names that differ by a tone or a vowel (Lan, Lân, Lần) stay different. Source: N6.
 */
public final class NameKey {

	private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

	private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

	private NameKey() {
	}

	public static String of(String name) {
		String letters = Normalizer
			.normalize(name.replace('\u00D0', '\u0110').replace('\u00F0', '\u0111'), Normalizer.Form.NFD)
			.toLowerCase(Locale.ROOT);
		String key = SPACES.splitAsStream(letters)
			.filter((syllable) -> !syllable.isEmpty())
			.map(NameKey::toneLast)
			.collect(Collectors.joining(" "));
		return Normalizer.normalize(key, Normalizer.Form.NFC);
	}

	/** A syllable bears one tone; where it is written does not matter. */
	private static String toneLast(String syllable) {
		var rest = new StringBuilder();
		var tones = new StringBuilder();
		syllable.codePoints().forEach((point) -> ((TONES.indexOf(point) >= 0) ? tones : rest).appendCodePoint(point));
		if (!tones.isEmpty()) {
			rest.append('-').append(TONES.indexOf(tones.charAt(0)) + 1);
		}
		return rest.toString();
	}

}
