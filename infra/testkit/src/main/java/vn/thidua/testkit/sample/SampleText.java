package vn.thidua.testkit.sample;

import java.util.List;

/**
 * What a dossier says.
 *
 * @param summary in a line
 * @param sections what was done, one for each criterion, sentence by sentence
 */
public record SampleText(String summary, List<List<String>> sections) {

	/** The sections as they are written. */
	public List<String> contents() {
		return this.sections.stream().map((sentences) -> String.join(" ", sentences)).toList();
	}

}
