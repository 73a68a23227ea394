package vn.thidua.platform.time;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.support.DefaultFormattingConversionService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import static org.assertj.core.api.Assertions.assertThat;

class PlausibleDateParameterTests {

	private final MockMvcTester mvc;

	PlausibleDateParameterTests() {
		var conversion = new DefaultFormattingConversionService();
		conversion.addConverter(new PlausibleDateParameter());
		this.mvc = MockMvcTester
			.create(MockMvcBuilders.standaloneSetup(new Reading()).setConversionService(conversion).build());
	}

	@Test
	void aDateIsTaken() {
		assertThat(this.mvc.get().uri("/read").param("on", "2025-07-01").exchange()).bodyText().isEqualTo("2025-07-01");
	}

	@ParameterizedTest
	@ValueSource(strings = { "+999999999-12-31", "-0001-01-01", "1899-12-31", "2200-01-01", "2023-02-30", "1/7/2025" })
	void aDateThatNobodyMeansIsRefused(String on) {
		assertThat(this.mvc.get().uri("/read").param("on", on).exchange()).hasStatus(400);
	}

	@RestController
	static class Reading {

		@GetMapping("/read")
		String read(@RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate on) {
			return on.toString();
		}

	}

}
