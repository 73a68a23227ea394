package vn.thidua.platform.time;

import java.time.LocalDate;

import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Dates in an address are taken as dates in a body are. */
@Component
class PlausibleDateParameter implements Converter<String, LocalDate> {

	@Override
	public LocalDate convert(String text) {
		return PlausibleDate.parse(text).orElseThrow(() -> new IllegalArgumentException("No date that is meant"));
	}

}
