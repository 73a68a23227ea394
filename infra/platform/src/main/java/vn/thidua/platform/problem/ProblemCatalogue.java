package vn.thidua.platform.problem;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.SortedMap;
import java.util.TreeMap;

import org.springframework.stereotype.Component;

/** Every code of the service with its messages as they stand, in both languages. */
@Component
public class ProblemCatalogue {

	/** Code to language to message; {@code {0}} stands for what a message names. */
	public SortedMap<String, Map<String, String>> messages() {
		var all = new TreeMap<String, Map<String, String>>();
		for (String bundle : Problems.BUNDLES) {
			if (ProblemCatalogue.class.getResource("/" + bundle + "_vi.properties") == null) {
				// A service that refuses nothing for reasons of its own.
				continue;
			}
			var vietnamese = read(bundle, Problems.VIETNAMESE);
			var english = read(bundle, Locale.ENGLISH);
			for (String code : vietnamese.keySet()) {
				all.put(code, Map.of("vi", plain(vietnamese.getString(code)), "en", plain(english.getString(code))));
			}
		}
		return all;
	}

	private static ResourceBundle read(String bundle, Locale locale) {
		return ResourceBundle.getBundle(bundle, locale,
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

	private static String plain(String message) {
		return message.replace("''", "'");
	}

}
