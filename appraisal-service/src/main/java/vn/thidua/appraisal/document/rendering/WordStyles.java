package vn.thidua.appraisal.document.rendering;

import java.util.Map;
import java.util.Set;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.w3c.dom.Element;

/**
 * What the stylesheets say of classes, as far as a word processor needs it.
 *
 * @param size the text's, in points
 * @param alignment of paragraphs
 * @param sizes of classes, in points
 */
record WordStyles(double size, ParagraphAlignment alignment, Map<String, Double> sizes) {

	/** What every office has, and what Liberation Serif stands for. */
	static final String FAMILY = "Times New Roman";

	private static final Set<String> CENTRED = Set.of("title", "abstract", "organ-title", "superior", "organ",
			"state-name", "motto", "number", "dated", "office", "name", "no", "signature", "kind", "gives", "unit",
			"achievement");

	private static final Set<String> BOLD = Set.of("title", "abstract", "organ-title", "organ", "state-name", "motto",
			"office", "signature", "kind", "heading");

	private static final Set<String> ITALIC = Set.of("basis", "dated", "heading");

	private static final Set<String> CAPITALS = Set.of("title", "organ-title", "organ", "superior", "office", "kind");

	static WordStyles of(PageLayout layout) {
		return switch (layout) {
			case OFFICIAL ->
				new WordStyles(14, ParagraphAlignment.BOTH, Map.of("superior", 12.0, "organ", 12.0, "state-name", 12.0,
						"motto", 13.0, "number", 13.0, "dated", 13.0, "list", 13.0, "recipients", 11.0));
			case CERTIFICATE -> new WordStyles(15, ParagraphAlignment.CENTER,
					Map.of("kind", 44.0, "name", 26.0, "unit", 16.0, "achievement", 16.0, "proof", 10.5));
		};
	}

	boolean isCentred(Element paragraph) {
		return has(paragraph, CENTRED) || style(paragraph).contains("text-align: center");
	}

	boolean isBold(Element element) {
		return Set.of("b", "strong", "th").contains(element.getTagName()) || has(element, BOLD)
				|| (has(element, Set.of("name")) && !isOfTable(element));
	}

	boolean isItalic(Element element) {
		return Set.of("i", "em").contains(element.getTagName()) || has(element, ITALIC)
				|| style(element).contains("font-style: italic");
	}

	boolean isCapitals(Element element) {
		return has(element, CAPITALS);
	}

	double sizeOf(Element element, double inherited) {
		for (var name : element.getAttribute("class").split(" ", -1)) {
			var size = this.sizes.get(name);
			if (size != null) {
				return size;
			}
		}
		return inherited;
	}

	private static boolean isOfTable(Element element) {
		return element.getTagName().equals("td");
	}

	private static boolean has(Element element, Set<String> classes) {
		for (var name : element.getAttribute("class").split(" ", -1)) {
			if (classes.contains(name)) {
				return true;
			}
		}
		return false;
	}

	private static String style(Element element) {
		return element.getAttribute("style");
	}

}
