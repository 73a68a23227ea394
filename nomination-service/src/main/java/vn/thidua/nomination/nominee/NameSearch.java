package vn.thidua.nomination.nominee;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that a nominee's name must have, all of them: blind to case, diacritics and tone
 * placement. Source: X3.
 *
 * @param query what {@code words @@ :words::tsquery} compares with, empty when nothing is
 * looked for
 */
public record NameSearch(String query) {

	/** A full Vietnamese name has rarely more than five words. */
	private static final int MAX_WORDS = 12;

	/**
	 * A search.
	 * @param searchKey what is looked for, as the database's {@code search_key} makes it
	 */
	static NameSearch of(String searchKey) {
		return new NameSearch(Stream.of(searchKey.split(" "))
			.filter((word) -> !word.isEmpty())
			.limit(MAX_WORDS)
			.map((word) -> "'" + word.replace("\\", "\\\\").replace("'", "''") + "'")
			.collect(Collectors.joining(" & ")));
	}

	public boolean isEmpty() {
		return this.query.isEmpty();
	}

}
