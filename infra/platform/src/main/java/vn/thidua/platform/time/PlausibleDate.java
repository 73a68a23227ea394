package vn.thidua.platform.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

import org.springframework.boot.jackson.JacksonComponent;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/**
 * Dates come as {@code 2023-10-14}, within the years that people here can mean: others
 * are slips of the hand, and some of them no database can hold.
 */
@JacksonComponent
class PlausibleDate extends StdScalarDeserializer<LocalDate> {

	private static final int FIRST_YEAR = 1900;

	private static final int LAST_YEAR = 2199;

	PlausibleDate() {
		super(LocalDate.class);
	}

	@Override
	public LocalDate deserialize(JsonParser parser, DeserializationContext context) {
		if (!parser.hasToken(JsonToken.VALUE_STRING)) {
			return (LocalDate) context.handleUnexpectedToken(context.constructType(LocalDate.class), parser);
		}
		String text = parser.getString();
		var date = parse(text).orElse(null);
		return (date != null) ? date : (LocalDate) context.handleWeirdStringValue(LocalDate.class, text,
				"no date of the years 1900 to 2199");
	}

	static Optional<LocalDate> parse(String text) {
		try {
			return Optional.of(LocalDate.parse(text))
				.filter((date) -> date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR);
		}
		catch (DateTimeException malformed) {
			return Optional.empty();
		}
	}

}
