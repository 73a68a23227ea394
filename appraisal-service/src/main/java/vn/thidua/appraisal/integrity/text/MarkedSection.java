package vn.thidua.appraisal.integrity.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A section of a text beside another text.
 *
 * @param criterion code of the criterion, nothing for the summary
 * @param parts the whole section, piece by piece
 */
public record MarkedSection(@Nullable String criterion, List<Part> parts) {

	/**
	 * A piece of a section.
	 *
	 * @param text as it is written
	 * @param same whether the other text says the same here
	 */
	public record Part(String text, boolean same) {
	}

	static MarkedSection of(Wording.Section section, int run, Set<Long> others, int shortestPassage) {
		var same = same(section.syllables(), run, others);
		forgetShort(same, shortestPassage);
		var parts = new ArrayList<Part>();
		for (int from = 0, to; from < same.length; from = to) {
			to = end(same, from);
			parts.add(new Part(section.syllables().between(from, to), same[from]));
		}
		return new MarkedSection(section.criterion(), parts);
	}

	private static boolean[] same(Syllables syllables, int run, Set<Long> others) {
		var same = new boolean[syllables.count()];
		var runs = syllables.runs(run);
		for (int i = 0; i < runs.length; i++) {
			if (others.contains(runs[i])) {
				Arrays.fill(same, i, i + run, true);
			}
		}
		return same;
	}

	private static void forgetShort(boolean[] same, int shortestPassage) {
		for (int from = 0, to; from < same.length; from = to) {
			to = end(same, from);
			if (same[from] && to - from < shortestPassage) {
				Arrays.fill(same, from, to, false);
			}
		}
	}

	private static int end(boolean[] same, int from) {
		int to = from;
		while (to < same.length && same[to] == same[from]) {
			to++;
		}
		return to;
	}

}
