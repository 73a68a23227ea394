package vn.thidua.appraisal.document.rendering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A PDF, and where each of its letters stands, in millimetres. */
public final class MeasuredPdf {

	private static final double MILLIMETRE = 72 / 25.4;

	private final List<Page> pages = new ArrayList<>();

	private final String text;

	private final boolean fontsEmbedded;

	private MeasuredPdf(PDDocument document) throws IOException {
		var plain = new PDFTextStripper();
		plain.setSortByPosition(true);
		this.text = plain.getText(document);
		boolean embedded = true;
		for (int i = 0; i < document.getNumberOfPages(); i++) {
			var letters = new Letters();
			letters.setStartPage(i + 1);
			letters.setEndPage(i + 1);
			letters.getText(document);
			var box = document.getPage(i).getMediaBox();
			this.pages.add(new Page(box.getWidth() / MILLIMETRE, box.getHeight() / MILLIMETRE, letters.found));
			for (var name : document.getPage(i).getResources().getFontNames()) {
				embedded &= document.getPage(i).getResources().getFont(name).isEmbedded();
			}
		}
		this.fontsEmbedded = embedded;
	}

	public static MeasuredPdf of(byte[] bytes) {
		try (var document = Loader.loadPDF(bytes)) {
			return new MeasuredPdf(document);
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	public List<Page> pages() {
		return this.pages;
	}

	public String text() {
		return this.text;
	}

	boolean fontsEmbedded() {
		return this.fontsEmbedded;
	}

	/**
	 * A page.
	 *
	 * @param width in millimetres
	 * @param height in millimetres
	 * @param letters all that is written on it
	 */
	public record Page(double width, double height, List<Letter> letters) {

		/** What stands above the text: the page's number. */
		String header() {
			var header = new StringBuilder();
			this.letters.stream().filter((letter) -> letter.y() < 19).forEach((letter) -> header.append(letter.text()));
			return header.toString().strip();
		}

		List<Letter> body() {
			return this.letters.stream().filter((letter) -> letter.y() >= 19 && !letter.text().isBlank()).toList();
		}

		Set<String> fonts() {
			var fonts = new HashSet<String>();
			this.letters.forEach((letter) -> fonts.add(letter.font().replaceAll("^[A-Z]{6}\\+", "")));
			return fonts;
		}

	}

	/**
	 * A letter.
	 *
	 * @param text what it is
	 * @param left its left edge, in millimetres from the left
	 * @param right its right edge
	 * @param y its baseline, in millimetres from the top
	 * @param size in points
	 * @param font its font
	 */
	public record Letter(String text, double left, double right, double y, double size, String font) {
	}

	private static final class Letters extends PDFTextStripper {

		private final List<Letter> found = new ArrayList<>();

		@Override
		protected void processTextPosition(TextPosition position) {
			this.found.add(new Letter(position.getUnicode(), position.getXDirAdj() / MILLIMETRE,
					(position.getXDirAdj() + position.getWidthDirAdj()) / MILLIMETRE,
					position.getYDirAdj() / MILLIMETRE, position.getYScale(), position.getFont().getName()));
		}

	}

}
