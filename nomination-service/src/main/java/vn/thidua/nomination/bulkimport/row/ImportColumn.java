package vn.thidua.nomination.bulkimport.row;

import vn.thidua.platform.text.NameKey;

/**
 * A column of the table.
 *
 * @param field what it says of a nomination
 * @param code of the theme or condition, or the figure's number; empty otherwise
 * @param heading in Vietnamese
 */
public record ImportColumn(Field field, String code, String heading) {

	/** However the heading is typed. */
	static String key(String heading) {
		return NameKey.of(heading.startsWith("'") ? heading.substring(1) : heading);
	}

	String key() {
		return key(this.heading);
	}

	public enum Field {

		ORDINAL, UNIT_CODE, KIND, NAME, BIRTH_YEAR, CONSENT, SUMMARY, THEME, CONDITION, FIGURE_NAME, FIGURE_VALUE,
		FIGURE_UNIT, FIGURE_PERIOD

	}

}
