package vn.thidua.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the documentation claims of the tree and the topics is so. */
class DocumentationTests {

	private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();

	private static final Pattern LINK = Pattern.compile("\\]\\((?!http)([^)#]+)[^)]*\\)");

	@ParameterizedTest
	@MethodSource("documents")
	void everyLinkLeadsSomewhere(Path document) throws IOException {
		assertThat(LINK.matcher(Files.readString(document)).results().map((link) -> link.group(1)))
			.allSatisfy((target) -> assertThat(document.resolveSibling(target)).exists());
	}

	@Test
	void theMapNamesEveryModule() throws IOException {
		String readme = Files.readString(ROOT.resolve("README.md"));
		String parent = Files.readString(ROOT.resolve("pom.xml"));
		assertThat(Pattern.compile("<module>(.+)</module>").matcher(parent).results().map((module) -> module.group(1)))
			.isNotEmpty()
			.allSatisfy((module) -> assertThat(readme).contains("](" + module + ")"));
	}

	@Test
	void theTopicTableNamesEveryTopicAndEvent() throws IOException {
		List<String> rows = Files.readAllLines(ROOT.resolve("infra/docs/architecture.md"))
			.stream()
			.filter((line) -> line.startsWith("| `thidua."))
			.toList();
		assertThat(rows).hasSameSizeAs(Topics.ALL);
		assertThat(PublishedEvents.ALL)
			.allSatisfy((event) -> assertThat(rows).anyMatch((row) -> row.startsWith("| `" + event.topic().name() + "`")
					&& row.contains(event.body().getSimpleName().replace("V1", ""))
					&& row.contains("last per key") == event.topic().compacted()));
	}

	static Stream<Path> documents() {
		return Stream.of("README.md", "infra/docs").flatMap((name) -> markdown(ROOT.resolve(name)));
	}

	private static Stream<Path> markdown(Path place) {
		try (var files = Files.walk(place)) {
			return files.filter((file) -> file.toString().endsWith(".md")).toList().stream();
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

}
