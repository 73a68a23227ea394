package vn.thidua.platform.text;

import java.text.Normalizer;

import org.springframework.boot.jackson.JacksonComponent;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.exc.InvalidFormatException;

/**
 * Every text in a request body is taken in Unicode form NFC, so that equal names are
 * equal.
 */
@JacksonComponent
class NormalizedText extends StdScalarDeserializer<String> {

	NormalizedText() {
		super(String.class);
	}

	@Override
	public String deserialize(JsonParser parser, DeserializationContext context) {
		String text = parser.getValueAsString();
		if (text == null) {
			return (String) context.handleUnexpectedToken(context.constructType(String.class), parser);
		}
		if (text.indexOf('\0') >= 0) {
			throw InvalidFormatException.from(parser, "U+0000 is not text", text, String.class);
		}
		return Normalizer.normalize(text, Normalizer.Form.NFC);
	}

}
