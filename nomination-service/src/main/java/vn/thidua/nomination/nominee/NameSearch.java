package vn.thidua.nomination.nominee;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Words that a nominee's name must have, each at the beginning of one of its words: blind
 * to case, diacritics and tone placement. Source: X3.
 *
 * @param patterns what {@code like} compares with
 */
public record NameSearch(List<String> patterns) {

	/** A full Vietnamese name has rarely more than five words. */
	private static final int MAX_WORDS = 12;

	/**
	 * A search.
	 * @param searchKey what is looked for, as the database's {@code search_key} makes it
	 */
	public static NameSearch of(String searchKey) {
		return new NameSearch(Stream.of(searchKey.split(" "))
			.filter((word) -> !word.isEmpty())
			.limit(MAX_WORDS)
			.map((word) -> "% " + word.replaceAll("([\\\\%_])", "\\\\$1") + "%")
			.toList());
	}

	public boolean isEmpty() {
		return this.patterns.isEmpty();
	}

	/** A condition on {@code nominee}, a pattern at a time: so the index finds each. */
	public String condition() {
		List<String> conditions = new ArrayList<>();
		for (int i = 0; i < this.patterns.size(); i++) {
			conditions.add("(' ' || nominee.search_key) like :word" + i);
		}
		return String.join(" and ", conditions);
	}

	public Map<String, Object> parameters() {
		Map<String, Object> parameters = new HashMap<>();
		for (int i = 0; i < this.patterns.size(); i++) {
			parameters.put("word" + i, this.patterns.get(i));
		}
		return parameters;
	}

}
