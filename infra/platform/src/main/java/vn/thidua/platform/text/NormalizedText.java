package vn.thidua.platform.text;

import java.text.Normalizer;

import org.springframework.boot.jackson.JacksonComponent;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.exc.InvalidFormatException;

/**
 * Every text in a request body is taken in Unicode form NFC, so that equal names are
 * equal; a number is no text.
 */
@JacksonComponent
class NormalizedText extends StdScalarDeserializer<String> {

	NormalizedText() {
		super(String.class);
	}

	@Override
	public String deserialize(JsonParser parser, DeserializationContext context) {
		if (!parser.hasToken(JsonToken.VALUE_STRING)) {
			return (String) context.handleUnexpectedToken(context.constructType(String.class), parser);
		}
		String text = parser.getString();
		if (text.codePoints().anyMatch(NormalizedText::isNoText)) {
			throw InvalidFormatException.from(parser, "Control characters are not text", text, String.class);
		}
		return Normalizer.normalize(text, Normalizer.Form.NFC);
	}

	/** What no database, feed or document can carry: neither XML nor UTF-8 has it. */
	private static boolean isNoText(int point) {
		boolean control = Character.getType(point) == Character.CONTROL && point != '\t' && point != '\n'
				&& point != '\r';
		boolean halfOfAPair = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
		boolean noCharacter = (point & 0xFFFE) == 0xFFFE;
		return control || halfOfAPair || noCharacter;
	}

}
