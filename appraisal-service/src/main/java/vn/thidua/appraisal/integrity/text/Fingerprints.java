package vn.thidua.appraisal.integrity.text;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The few runs of syllables by which a text is found again: of every {@value #WINDOW} in
 * a row the one with the smallest code, so that texts which share a passage of
 * {@value #GUARANTEED} syllables share a fingerprint, wherever it stands. Winnowing,
 * after Schleimer, Wilkerson and Aiken (SIGMOD 2003).
 */
public final class Fingerprints {

	/** Grows when other fingerprints are taken of the same text. */
	public static final int ALGORITHM = 1;

	private static final int RUN = 5;

	private static final int WINDOW = 10;

	static final int GUARANTEED = RUN + WINDOW - 1;

	private Fingerprints() {
	}

	/** Without duplicates, in ascending order. */
	public static int[] of(Wording wording) {
		return wording.sections()
			.stream()
			.map((section) -> section.syllables().runs(RUN))
			.flatMapToInt(Fingerprints::smallest)
			.distinct()
			.sorted()
			.toArray();
	}

	private static IntStream smallest(long[] runs) {
		int windows = (runs.length == 0) ? 0 : Math.max(1, runs.length - WINDOW + 1);
		return IntStream.range(0, windows)
			.mapToLong((from) -> Arrays.stream(runs, from, Math.min(runs.length, from + WINDOW)).min().orElseThrow())
			.mapToInt(Long::hashCode);
	}

}
