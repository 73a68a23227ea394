package vn.thidua.platform.text;

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
		if (!PlainText.is(text)) {
			throw InvalidFormatException.from(parser, "Control characters are not text", text, String.class);
		}
		return PlainText.normalized(text);
	}

}
