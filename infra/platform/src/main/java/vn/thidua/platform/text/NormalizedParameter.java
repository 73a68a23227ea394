package vn.thidua.platform.text;

import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Text in an address or a form is taken as text in a body is. */
@Component
class NormalizedParameter implements Converter<String, String> {

	@Override
	public String convert(String text) {
		if (!PlainText.is(text)) {
			throw new IllegalArgumentException("Control characters are not text");
		}
		return PlainText.normalized(text);
	}

}
