package vn.thidua.appraisal.document.rendering;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import org.springframework.stereotype.Component;

import vn.thidua.platform.problem.Violation;

/**
 * Fills templates with data. The language has no expressions: a template can name what is
 * in the data and repeat a part for each of a list. Names that are not there are refused.
 */
@Component
public class FillingTemplates {

	/** As much as a list of a thousand recipients needs, and some. */
	private static final int MOST_TEXT = 4_000_000;

	private static final int MOST_SECTIONS_DEEP = 2;

	/** Partials, changed delimiters, and text that is not escaped. */
	private static final Pattern FORBIDDEN = Pattern.compile("\\{\\{\\s*[{&>=$<]");

	private static final Pattern SECTION = Pattern.compile("\\{\\{\\s*([#^/])");

	private final Mustache.Compiler compiler = Mustache.compiler()
		.withCollector(new DataOnly())
		.escapeHTML(true)
		.strictSections(true)
		.emptyStringIsFalse(true)
		.nullValue("");

	/** A template that can be filled again and again. */
	public Filled compile(String template) {
		if (FORBIDDEN.matcher(template).find()) {
			throw new TemplateRefused(Violation.at("content", "TEMPLATE_TAG_NOT_ALLOWED"));
		}
		if (depth(template) > MOST_SECTIONS_DEEP) {
			throw new TemplateRefused(Violation.at("content", "TEMPLATE_TOO_DEEP", MOST_SECTIONS_DEEP));
		}
		try {
			var compiled = this.compiler.compile(template);
			return (data) -> fill(compiled, data);
		}
		catch (MustacheException unreadable) {
			throw new TemplateRefused(Violation.at("content", "TEMPLATE_NOT_READABLE"));
		}
	}

	/** Each level of sections could repeat what is in it a thousand times. */
	private static int depth(String template) {
		int depth = 0;
		int deepest = 0;
		var sections = SECTION.matcher(template);
		while (sections.find()) {
			depth += sections.group(1).equals("/") ? -1 : 1;
			deepest = Math.max(deepest, depth);
		}
		return deepest;
	}

	private static String fill(Template template, Map<String, ?> data) {
		var text = new BoundedWriter(MOST_TEXT);
		try {
			template.execute(data, text);
		}
		catch (MustacheException.Context unknown) {
			throw new TemplateRefused(Violation.at("content", "TEMPLATE_NAME_NOT_KNOWN", unknown.key, unknown.lineNo));
		}
		return Normalizer.normalize(text.toString(), Normalizer.Form.NFC);
	}

	/** A template, ready to be filled. */
	@FunctionalInterface
	public interface Filled {

		/** Its markup, with the data in it. */
		String with(Map<String, ?> data);

	}

}
