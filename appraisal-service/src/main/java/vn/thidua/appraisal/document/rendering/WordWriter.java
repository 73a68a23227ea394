package vn.thidua.appraisal.document.rendering;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;

import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.springframework.stereotype.Component;

/**
 * Makes DOCX of the same sheets as PDF, for offices that go on writing in it. Margins,
 * fonts and tables are the same; where lines and pages end is the word processor's.
 */
@Component
public class WordWriter {

	/** Twentieths of a point in a millimetre. */
	private static final double MILLIMETRE = 1440 / 25.4;

	public void write(List<Sheet> sheets, PageLayout layout, String title, OutputStream target) {
		try (var document = new XWPFDocument()) {
			document.getProperties().getCoreProperties().setTitle(title);
			setPage(document, layout);
			if (layout == PageLayout.OFFICIAL) {
				numberPages(document);
			}
			for (int i = 0; i < sheets.size(); i++) {
				new WordBody(document, WordStyles.of(layout), sheets.get(i)).append(i > 0);
			}
			document.write(target);
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	private static void setPage(XWPFDocument document, PageLayout layout) {
		boolean across = layout == PageLayout.CERTIFICATE;
		var section = document.getDocument().getBody().addNewSectPr();
		var size = section.addNewPgSz();
		size.setW(twips(across ? 297 : 210));
		size.setH(twips(across ? 210 : 297));
		size.setOrient(across ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
		var margin = section.addNewPgMar();
		margin.setTop(twips(20));
		margin.setBottom(twips(across ? 15 : 20));
		margin.setLeft(twips(across ? 25 : 30));
		margin.setRight(twips(across ? 25 : 18));
		margin.setHeader(twips(10));
		margin.setFooter(twips(10));
		if (!across) {
			section.addNewTitlePg();
		}
	}

	/** Centred on top; the first page has a header of its own, which is empty. */
	private static void numberPages(XWPFDocument document) {
		var policy = document.createHeaderFooterPolicy();
		policy.createHeader(XWPFHeaderFooterPolicy.FIRST);
		var number = policy.createHeader(XWPFHeaderFooterPolicy.DEFAULT).createParagraph();
		number.setAlignment(ParagraphAlignment.CENTER);
		var field = number.getCTP().addNewFldSimple();
		field.setInstr("PAGE");
		var run = number.createRun();
		run.setFontFamily(WordStyles.FAMILY);
		run.setFontSize(13);
		field.addNewR().set(run.getCTR());
		number.removeRun(0);
	}

	private static BigInteger twips(int millimetres) {
		return BigInteger.valueOf(Math.round(millimetres * MILLIMETRE));
	}

}
