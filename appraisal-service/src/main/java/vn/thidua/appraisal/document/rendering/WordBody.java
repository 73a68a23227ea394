package vn.thidua.appraisal.document.rendering;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Writes one sheet's markup at the end of a document: paragraphs and tables, one after
 * the other.
 */
final class WordBody {

	private static final int CODE_POINTS = 76;

	private static final int INDENT = 567;

	private final XWPFDocument document;

	private final WordStyles styles;

	private final Sheet sheet;

	WordBody(XWPFDocument document, WordStyles styles, Sheet sheet) {
		this.document = document;
		this.styles = styles;
		this.sheet = sheet;
	}

	void append(boolean onNewPage) {
		if (onNewPage) {
			breakPage();
		}
		blocks(this.sheet.markup().body().getDocumentElement(), this.document::createParagraph, this.styles.size());
	}

	private void breakPage() {
		this.document.createParagraph().createRun().addBreak(BreakType.PAGE);
	}

	private void blocks(Element parent, Paragraphs target, double size) {
		for (var child : elements(parent)) {
			switch (child.getTagName()) {
				case "table" -> table(child);
				case "ol", "ul", "div" -> {
					if (child.getAttribute("class").contains("new-page")) {
						breakPage();
					}
					blocks(child, target, this.styles.sizeOf(child, size));
				}
				case "hr" -> {
				}
				default -> paragraph(child, target.next(), new Look(false, false, false, size));
			}
		}
	}

	private void paragraph(Element source, XWPFParagraph target, Look look) {
		boolean centred = this.styles.isCentred(source);
		target.setAlignment(centred ? ParagraphAlignment.CENTER : this.styles.alignment());
		target.setSpacingAfter(centred ? 0 : 120);
		if (!centred && this.styles.alignment() == ParagraphAlignment.BOTH && source.getTagName().equals("p")
				&& target.getPartType().name().equals("DOCUMENT")) {
			target.setIndentationFirstLine(INDENT);
		}
		inline(source, target, look.in(source, this.styles));
	}

	private void inline(Element source, XWPFParagraph target, Look look) {
		for (Node child = source.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Text text && !text.getData().isBlank()) {
				look.write(target, text.getData().replaceAll("[ \\t\\r\\n]+", " "));
			}
			else if (child instanceof Element element) {
				switch (element.getTagName()) {
					case "br" -> target.createRun().addBreak();
					case "img" -> code(target);
					default -> inline(element, target, look.in(element, this.styles));
				}
			}
		}
	}

	private void code(XWPFParagraph target) {
		var address = this.sheet.address();
		if (address == null) {
			return;
		}
		try {
			target.createRun()
				.addPicture(new ByteArrayInputStream(QrCode.png(address)), PictureType.PNG, "qr.png",
						Units.toEMU(CODE_POINTS), Units.toEMU(CODE_POINTS));
		}
		catch (InvalidFormatException impossible) {
			throw new IllegalStateException(impossible);
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	private void table(Element source) {
		var rows = descendants(source, "tr");
		int columns = rows.stream().mapToInt((row) -> elements(row).size()).max().orElse(0);
		if (columns == 0) {
			return;
		}
		var table = this.document.createTable(rows.size(), columns);
		table.setWidth("100%");
		boolean isList = source.getAttribute("class").contains("list");
		if (!isList) {
			withoutLines(table);
		}
		double size = this.styles.sizeOf(source, this.styles.size());
		for (int i = 0; i < rows.size(); i++) {
			var cells = elements(rows.get(i));
			for (int j = 0; j < cells.size(); j++) {
				cell(cells.get(j), table.getRow(i).getCell(j), size);
			}
			table.getRow(i).setRepeatHeader(isList && i == 0);
			table.getRow(i).setCantSplitRow(true);
		}
	}

	private void cell(Element source, XWPFTableCell target, double inherited) {
		var paragraphs = new ArrayList<>(target.getParagraphs());
		double size = this.styles.sizeOf(source, inherited);
		if (descendants(source, "p").isEmpty()) {
			var look = new Look(false, false, false, size);
			paragraph(source, paragraphs.getFirst(), look);
			paragraphs.getFirst().setSpacingAfter(0);
			paragraphs.getFirst()
				.setAlignment(this.styles.isCentred(source) || source.getTagName().equals("th")
						? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
			return;
		}
		boolean signer = source.getAttribute("class").contains("signer");
		blocks(source, () -> {
			var paragraph = paragraphs.isEmpty() ? target.addParagraph() : paragraphs.removeFirst();
			paragraph.setSpacingAfter(0);
			return paragraph;
		}, size);
		if (signer) {
			target.getParagraphs().getLast().setSpacingBefore(1240);
		}
	}

	private static void withoutLines(XWPFTable table) {
		for (var line : List.<Line>of(table::setTopBorder, table::setBottomBorder, table::setLeftBorder,
				table::setRightBorder, table::setInsideHBorder, table::setInsideVBorder)) {
			line.set(XWPFBorderType.NONE, 0, 0, "auto");
		}
	}

	private static List<Element> elements(Element parent) {
		var elements = new ArrayList<Element>();
		for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element element) {
				elements.add(element);
			}
		}
		return elements;
	}

	private static List<Element> descendants(Element parent, String name) {
		var found = new ArrayList<Element>();
		var all = parent.getElementsByTagName(name);
		for (int i = 0; i < all.getLength(); i++) {
			found.add((Element) all.item(i));
		}
		return found;
	}

	/** Where the next paragraph goes. */
	private interface Paragraphs {

		XWPFParagraph next();

	}

	/** A line of a table. */
	private interface Line {

		void set(XWPFBorderType type, int size, int space, String colour);

	}

	/** How text looks. */
	private record Look(boolean bold, boolean italic, boolean capitals, double size) {

		Look in(Element element, WordStyles styles) {
			return new Look(this.bold || styles.isBold(element), this.italic || styles.isItalic(element),
					this.capitals || styles.isCapitals(element), styles.sizeOf(element, this.size));
		}

		void write(XWPFParagraph target, String text) {
			var run = target.createRun();
			// In the order of the schema, which POI doesn't mind and some word processors
			// do.
			run.setFontFamily(WordStyles.FAMILY);
			run.setBold(this.bold);
			run.setItalic(this.italic);
			run.setFontSize(this.size);
			run.setText(this.capitals ? text.toUpperCase(Locale.of("vi")) : text);
		}

	}

}
