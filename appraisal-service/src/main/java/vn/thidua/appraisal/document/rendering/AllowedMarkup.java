package vn.thidua.appraisal.document.rendering;

import java.util.Set;
import java.util.regex.Pattern;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

import vn.thidua.platform.problem.Violation;

/**
 * What a document may be made of: text, tables and lists, styled by a few properties. No
 * scripts, no links, no pictures but the QR code, nothing that is fetched, and nothing so
 * deep or large that it takes long.
 */
final class AllowedMarkup {

	static final String QR = "qr";

	private static final Set<String> ELEMENTS = Set.of("body", "div", "p", "h1", "h2", "span", "b", "strong", "i", "em",
			"u", "br", "hr", "table", "thead", "tbody", "tr", "th", "td", "ol", "ul", "li", "img");

	private static final Set<String> PROPERTIES = Set.of("text-align", "text-indent", "text-transform", "font-size",
			"font-weight", "font-style", "line-height", "letter-spacing", "color", "margin", "margin-top",
			"margin-bottom", "margin-left", "margin-right", "padding", "padding-top", "padding-bottom", "width",
			"vertical-align", "white-space", "page-break-before", "page-break-inside");

	/** No function, no escape, and no number that would make thousands of pages. */
	private static final String WORD = "(?:[a-z-]{1,20}|#[0-9a-fA-F]{3,6}|[12]?[0-9]{1,2}(?:\\.[0-9]{1,2})?(?:mm|pt|%)?)";

	private static final Pattern VALUE = Pattern.compile(WORD + "(?: " + WORD + "){0,3}");

	private static final Pattern CLASSES = Pattern.compile("[a-z -]{1,80}");

	private static final Pattern SPAN = Pattern.compile("1?[0-9]|20");

	private static final int DEEPEST = 24;

	private static final int MOST_TABLES_DEEP = 2;

	private static final int MOST_ELEMENTS = 60_000;

	private int elements;

	private AllowedMarkup() {
	}

	static void check(Element root) {
		new AllowedMarkup().check(root, 0, 0);
	}

	private void check(Element element, int depth, int tables) {
		var name = element.getTagName();
		int tablesHere = tables + (name.equals("table") ? 1 : 0);
		if (!ELEMENTS.contains(name)) {
			refuse("TEMPLATE_ELEMENT_NOT_ALLOWED", name);
		}
		if (depth > DEEPEST || tablesHere > MOST_TABLES_DEEP || ++this.elements > MOST_ELEMENTS) {
			refuse("TEMPLATE_TOO_DEEP", MOST_TABLES_DEEP);
		}
		var attributes = element.getAttributes();
		for (int i = 0; i < attributes.getLength(); i++) {
			checkAttribute(name, attributes.item(i).getNodeName(), attributes.item(i).getNodeValue());
		}
		for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element inner) {
				check(inner, depth + 1, tablesHere);
			}
		}
	}

	private static void checkAttribute(String element, String name, String value) {
		boolean allowed = switch (name) {
			case "class" -> CLASSES.matcher(value).matches();
			case "style" -> isAllowedStyle(value);
			case "colspan", "rowspan" -> SPAN.matcher(value).matches();
			case "src" -> element.equals("img") && value.equals(QR);
			case "alt" -> true;
			default -> false;
		};
		if (!allowed) {
			refuse("TEMPLATE_ATTRIBUTE_NOT_ALLOWED", name, element);
		}
	}

	private static boolean isAllowedStyle(String style) {
		for (var declaration : style.split(";", -1)) {
			if (declaration.isBlank()) {
				continue;
			}
			int colon = declaration.indexOf(':');
			if (colon < 0 || !PROPERTIES.contains(declaration.substring(0, colon).strip())
					|| !VALUE.matcher(declaration.substring(colon + 1).strip()).matches()) {
				return false;
			}
		}
		return true;
	}

	private static void refuse(String code, Object... arguments) {
		throw new TemplateRefused(Violation.at("content", code, arguments));
	}

}
