package vn.thidua.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Every code that a module refuses with has a message in both languages, and every
 * message has a code that is used.
 */
public final class ProblemMessages {

	private static final Pattern REFUSAL = Pattern
		.compile("(?:Violation\\.(?:of|at)|refused)\\((?:[^\";]|\"[^\"]*\")*?\"([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)\"");

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
		String sources = sources(main.resolve("java"));
		var vietnamese = codes(main, bundle, "vi");
		var english = codes(main, bundle, "en");
		var breaches = new ArrayList<String>();
		REFUSAL.matcher(sources)
			.results()
			.map((refusal) -> refusal.group(1))
			.filter((code) -> !vietnamese.contains(code) && !isShared(code))
			.forEach((code) -> breaches.add(code + " has no message"));
		var all = new TreeSet<>(vietnamese);
		all.addAll(english);
		for (String code : all) {
			if (!vietnamese.contains(code) || !english.contains(code)) {
				breaches.add(code + " has a message in one language only");
			}
			if (!sources.contains('"' + code + '"')) {
				breaches.add(code + " is used nowhere");
			}
		}
		return breaches;
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

	private static Set<String> codes(Path main, String bundle, String language) {
		var file = main.resolve("resources/problems/%s_%s.properties".formatted(bundle, language));
		try (var reader = Files.newBufferedReader(file)) {
			var messages = new Properties();
			messages.load(reader);
			return messages.stringPropertyNames();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String sources(Path folder) {
		try (var files = Files.walk(folder)) {
			return files.filter((file) -> file.toString().endsWith(".java"))
				.map(ProblemMessages::read)
				.collect(Collectors.joining("\n"));
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
