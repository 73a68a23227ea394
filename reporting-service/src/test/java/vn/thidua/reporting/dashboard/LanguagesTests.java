package vn.thidua.reporting.dashboard;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LanguagesTests {

	@Test
	void whatIsSaidInVietnameseIsSaidInEnglishToo() throws IOException {
		var vietnamese = messages("/messages/pages.properties");
		var english = messages("/messages/pages_en.properties");

		assertThat(english.stringPropertyNames()).isEqualTo(vietnamese.stringPropertyNames());
		assertThat(vietnamese.values()).noneMatch((text) -> text.toString().isBlank());
		assertThat(english.values()).noneMatch((text) -> text.toString().isBlank());
	}

	private static Properties messages(String path) throws IOException {
		var messages = new Properties();
		try (var file = Objects.requireNonNull(LanguagesTests.class.getResourceAsStream(path))) {
			messages.load(new InputStreamReader(file, StandardCharsets.UTF_8));
		}
		return messages;
	}

}
