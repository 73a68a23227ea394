package vn.thidua.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Every code that a module refuses with has a message in both languages, and every
 * message has a code that is used.
 */
public final class ProblemMessages {

	/** A word in capitals with an underscore, in a file that makes violations. */
	private static final Pattern CODE = Pattern.compile("\"([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)\"");

	private static final Pattern MAKES_VIOLATIONS = Pattern.compile("\\bViolation\\b|\\brefused\\(");

	private ProblemMessages() {
	}

	/**
	 * Looks at the module whose test calls it.
	 * @param bundle {@code service} or {@code platform}
	 */
	public static List<String> breaches(String bundle) {
		return breaches(Path.of("src", "main"), bundle);
	}

	static List<String> breaches(Path main, String bundle) {
		var sources = sources(main.resolve("java"));
		var vietnamese = messages(main, bundle, "vi");
		var english = messages(main, bundle, "en");
		var breaches = new ArrayList<String>();
		refusals(sources).filter((code) -> !vietnamese.containsKey(code) && !isShared(code))
			.forEach((code) -> breaches.add(code + " has no message"));
		var all = new TreeSet<>(vietnamese.stringPropertyNames());
		all.addAll(english.stringPropertyNames());
		for (String code : all) {
			if (!saysSomething(vietnamese, code) || !saysSomething(english, code)) {
				breaches.add(code + " does not have a message in both languages");
			}
			if (sources.stream().noneMatch((source) -> source.contains('"' + code + '"'))) {
				breaches.add(code + " is used nowhere");
			}
		}
		return breaches;
	}

	private static Stream<String> refusals(List<String> sources) {
		return sources.stream()
			.filter((source) -> MAKES_VIOLATIONS.matcher(source).find())
			.flatMap((source) -> CODE.matcher(source).results())
			.map((found) -> found.group(1))
			.distinct();
	}

	private static boolean saysSomething(Properties messages, String code) {
		try {
			return !new MessageFormat(messages.getProperty(code, "")).toPattern().isBlank();
		}
		catch (IllegalArgumentException malformed) {
			return false;
		}
	}

	/** The platform's messages are on the class path of every service. */
	private static boolean isShared(String code) {
		try (var messages = ProblemMessages.class.getResourceAsStream("/problems/platform_vi.properties")) {
			var shared = new Properties();
			if (messages != null) {
				shared.load(messages);
			}
			return shared.containsKey(code);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Properties messages(Path main, String bundle, String language) {
		var file = main.resolve("resources/problems/%s_%s.properties".formatted(bundle, language));
		try (var reader = Files.newBufferedReader(file)) {
			var messages = new Properties();
			messages.load(reader);
			return messages;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<String> sources(Path folder) {
		try (var files = Files.walk(folder)) {
			return files.filter((file) -> file.toString().endsWith(".java")).map(ProblemMessages::read).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
