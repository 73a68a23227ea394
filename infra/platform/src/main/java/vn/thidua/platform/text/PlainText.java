package vn.thidua.platform.text;

import java.text.Normalizer;

/**
 * Text as it is taken in, whatever it comes in: JSON, an address, a form or a file.
 */
public final class PlainText {

	private PlainText() {
	}

	/** False for what no database, feed or document can carry: XML and UTF-8 lack it. */
	public static boolean is(String text) {
		return text.codePoints().noneMatch(PlainText::isNoText);
	}

	/** In Unicode form NFC, so that equal names are equal. */
	public static String normalized(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFC);
	}

	private static boolean isNoText(int point) {
		boolean control = Character.getType(point) == Character.CONTROL && point != '\t' && point != '\n'
				&& point != '\r';
		boolean halfOfAPair = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
		boolean noCharacter = (point & 0xFFFE) == 0xFFFE;
		return control || halfOfAPair || noCharacter;
	}

}
