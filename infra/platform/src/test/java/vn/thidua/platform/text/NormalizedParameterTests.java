package vn.thidua.platform.text;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.format.support.DefaultFormattingConversionService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import static org.assertj.core.api.Assertions.assertThat;

class NormalizedParameterTests {

	private final MockMvcTester mvc;

	NormalizedParameterTests() {
		var conversion = new DefaultFormattingConversionService();
		conversion.addConverter(new NormalizedParameter());
		this.mvc = MockMvcTester
			.create(MockMvcBuilders.standaloneSetup(new Reading()).setConversionService(conversion).build());
	}

	@Test
	@DisplayName("X3 text in an address is taken in form NFC")
	void textIsNormalized() {
		assertThat(this.mvc.get().uri("/read").param("text", "Ho\u0300a\t").param("search", "Ho\u0300a").exchange())
			.bodyText()
			.isEqualTo("H\u00F2a\t H\u00F2a");
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 7, 0xFFFF, 0xD800 })
	void whatIsNoTextIsRefused(int point) {
		String noText = "a" + Character.toString(point) + "b";
		assertThat(this.mvc.get().uri("/read").param("text", noText).exchange()).hasStatus(400);
		assertThat(this.mvc.get().uri("/read").param("text", "a").param("search", noText).exchange()).hasStatus(400);
	}

	@RestController
	static class Reading {

		@GetMapping("/read")
		String read(@RequestParam String text, Filter filter) {
			return text + " " + filter.search();
		}

	}

	record Filter(String search) {
	}

}
