package vn.thidua.appraisal.integrity.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text as syllables that can be compared: Unicode form, case, diacritics, punctuation
 * and the values of numbers are set aside, for they are what changes first in a copy.
 */
public final class Syllables {

	private static final Pattern SYLLABLE = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final Pattern NUMBER = Pattern.compile(".*\\p{N}.*");

	private final String text;

	private final int[] starts;

	private final long[] codes;

	private Syllables(String text, int[] starts, long[] codes) {
		this.text = text;
		this.starts = starts;
		this.codes = codes;
	}

	public static Syllables of(String text) {
		var found = SYLLABLE.matcher(text).results().toList();
		int count = found.size();
		var syllables = new Syllables(text, new int[count], new long[count]);
		for (int i = 0; i < count; i++) {
			var syllable = found.get(i);
			syllables.starts[i] = syllable.start();
			syllables.codes[i] = code(bare(syllable.group()));
		}
		return syllables;
	}

	int count() {
		return this.codes.length;
	}

	/** A code for each run of so many syllables, in their order. */
	long[] runs(int length) {
		var runs = new long[Math.max(0, count() - length + 1)];
		for (int i = 0; i < runs.length; i++) {
			long run = length;
			for (int j = i; j < i + length; j++) {
				run = mixed(run * 31 + this.codes[j]);
			}
			runs[i] = run;
		}
		return runs;
	}

	/** The text from one syllable to before another, with what stands after each. */
	String between(int from, int to) {
		return this.text.substring((from == 0) ? 0 : this.starts[from],
				(to == count()) ? this.text.length() : this.starts[to]);
	}

	private static String bare(String syllable) {
		if (NUMBER.matcher(syllable).matches()) {
			return "0";
		}
		var apart = Normalizer.normalize(syllable.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
		return MARKS.matcher(apart).replaceAll("").replace('đ', 'd').replace('ð', 'd');
	}

	/** Not {@code hashCode}, of which too many are alike. */
	private static long code(String syllable) {
		long code = 0xcbf29ce484222325L;
		for (int i = 0; i < syllable.length(); i++) {
			code = (code ^ syllable.charAt(i)) * 0x100000001b3L;
		}
		return mixed(code);
	}

	private static long mixed(long value) {
		long mixed = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
		mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
		return mixed ^ (mixed >>> 31);
	}

}
