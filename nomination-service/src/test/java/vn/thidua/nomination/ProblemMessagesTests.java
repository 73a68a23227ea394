package vn.thidua.nomination;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every refusal of the service is explained in both languages. */
class ProblemMessagesTests {

	private static final Path SOURCES = Path.of("src", "main", "java");

	/** A word in capitals with an underscore, in a file that makes violations. */
	private static final Pattern CODE = Pattern.compile("\"([A-Z]+(?:_[A-Z0-9]+)+)\"");

	private static final Pattern MAKES_VIOLATIONS = Pattern.compile("\\bViolation\\b|\\brefused\\(");

	/** Others hand their codes on to such a file. */
	private static final Pattern ANY = Pattern.compile("");

	@ParameterizedTest
	@ValueSource(strings = { "vi", "en" })
	@DisplayName("N4 every code has its message")
	void everyCodeHasItsMessage(String language) {
		var messages = messages("service", language);
		messages.putAll(messages("platform", language));
		assertThat(codesIn(MAKES_VIOLATIONS)).hasSizeGreaterThan(30)
			.allSatisfy((code) -> assertThat(messages.getProperty(code)).as(code).isNotBlank())
			.allSatisfy((code) -> assertThat(new MessageFormat(messages.getProperty(code)).toPattern()).isNotBlank());
	}

	@Test
	@DisplayName("N4 no message is left over, and both languages say the same")
	void noMessageIsLeftOver() {
		assertThat(messages("service", "vi").keySet()).isEqualTo(messages("service", "en").keySet());
		assertThat(codesIn(ANY))
			.containsAll(messages("service", "vi").keySet().stream().map(String::valueOf).collect(Collectors.toSet()));
	}

	private static Set<String> codesIn(Pattern file) {
		try (Stream<Path> files = Files.walk(SOURCES)) {
			return files.filter((each) -> each.toString().endsWith(".java"))
				.map(ProblemMessagesTests::text)
				.filter((text) -> file.matcher(text).find())
				.flatMap((text) -> CODE.matcher(text).results())
				.map((MatchResult found) -> found.group(1))
				.collect(Collectors.toCollection(TreeSet::new));
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	private static Properties messages(String bundle, String language) {
		var messages = new Properties();
		String name = "/problems/%s_%s.properties".formatted(bundle, language);
		try (var file = Objects.requireNonNull(ProblemMessagesTests.class.getResourceAsStream(name), name)) {
			messages.load(new InputStreamReader(file, StandardCharsets.UTF_8));
			return messages;
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

}
