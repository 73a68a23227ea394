package vn.thidua.appraisal.integrity.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.thidua.appraisal.nominee.DossierText;

/**
 * What of a dossier is compared: its summary and what it says under each criterion.
 *
 * @param sections in their order
 */
public record Wording(List<Section> sections) {

	/** So many syllables in a row hardly come together twice by chance. */
	private static final int RUN = 4;

	public static Wording of(DossierText text) {
		var sections = new ArrayList<Section>();
		sections.add(new Section(null, Syllables.of(text.summary())));
		text.contents()
			.forEach((content) -> sections.add(new Section(content.criterion(), Syllables.of(content.text()))));
		return new Wording(List.copyOf(sections));
	}

	public int syllables() {
		return this.sections.stream().mapToInt((section) -> section.syllables().count()).sum();
	}

	/** How much of the shorter one the other one says, too. */
	public Likeness likeness(Wording other) {
		var mine = runs();
		var theirs = other.runs();
		int smaller = Math.min(mine.size(), theirs.size());
		mine.retainAll(theirs);
		return new Likeness(mine.size(), smaller);
	}

	/** Its text, with the passages marked that the other one has, too. */
	public List<MarkedSection> marked(Wording other, int shortestPassage) {
		var theirs = other.runs();
		return this.sections.stream()
			.map((section) -> MarkedSection.of(section, RUN, theirs, shortestPassage))
			.toList();
	}

	private Set<Long> runs() {
		var runs = new HashSet<Long>();
		for (var section : this.sections) {
			for (long run : section.syllables().runs(RUN)) {
				runs.add(run);
			}
		}
		return runs;
	}

	/**
	 * A part of the dossier.
	 *
	 * @param criterion code of the criterion, nothing for the summary
	 * @param syllables what it says
	 */
	record Section(@Nullable String criterion, Syllables syllables) {
	}

}
