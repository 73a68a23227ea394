package vn.thidua.appraisal.document.rendering;

import java.io.InputStream;
import java.util.Objects;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

/**
 * Liberation Serif, which has the measures of Times New Roman and all Vietnamese letters.
 * Only the letters that are used go into a file.
 */
final class Fonts {

	static final String FAMILY = "Liberation Serif";

	private static final int NORMAL = 400;

	private static final int BOLD = 700;

	private Fonts() {
	}

	static void register(PdfRendererBuilder builder) {
		builder.useFont(() -> file("Regular"), FAMILY, NORMAL, FontStyle.NORMAL, true);
		builder.useFont(() -> file("Bold"), FAMILY, BOLD, FontStyle.NORMAL, true);
		builder.useFont(() -> file("Italic"), FAMILY, NORMAL, FontStyle.ITALIC, true);
		builder.useFont(() -> file("BoldItalic"), FAMILY, BOLD, FontStyle.ITALIC, true);
	}

	private static InputStream file(String style) {
		var path = "/liberation/LiberationSerif-" + style + ".ttf";
		return Objects.requireNonNull(Fonts.class.getResourceAsStream(path), path);
	}

}
