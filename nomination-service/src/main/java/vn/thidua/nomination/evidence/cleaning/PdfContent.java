package vn.thidua.nomination.evidence.cleaning;

import java.util.ArrayList;
import java.util.Set;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;

/**
 * What is in a PDF: every object of its table, whether a page leads there or not. Links
 * within the document and to web addresses are harmless.
 */
final class PdfContent {

	/** Kinds of action that run something, open something else or send something. */
	private static final Set<String> ACTIONS = Set.of("JavaScript", "Launch", "GoToE", "GoToR", "ImportData",
			"SubmitForm", "Rendition", "RichMediaExecute", "Movie", "Sound");

	private static final Set<String> ANNOTATIONS = Set.of("FileAttachment", "RichMedia", "Screen", "Movie", "Sound",
			"3D");

	/** Files within the file, scripts, and forms that bring their own language. */
	private static final Set<String> KEYS = Set.of("JavaScript", "EmbeddedFiles", "EF", "XFA", "RichMediaContent");

	private PdfContent() {
	}

	static boolean doesAnythingByItself(COSDocument document) {
		if (contains(document.getTrailer())) {
			return true;
		}
		for (var key : new ArrayList<>(document.getXrefTable().keySet())) {
			COSBase object = document.getObjectFromPool(key).getObject();
			if (object != null && contains(object)) {
				return true;
			}
		}
		return false;
	}

	/** Indirect objects are looked at in their turn. */
	private static boolean contains(COSBase object) {
		return switch (object) {
			case COSDictionary dictionary ->
				isActive(dictionary) || dictionary.getValues().stream().anyMatch(PdfContent::contains);
			case COSArray array -> {
				for (COSBase element : array) {
					if (element != null && contains(element)) {
						yield true;
					}
				}
				yield false;
			}
			default -> false;
		};
	}

	private static boolean isActive(COSDictionary dictionary) {
		return dictionary.keySet().stream().map(COSName::getName).anyMatch(KEYS::contains)
				|| ACTIONS.contains(name(dictionary, COSName.S))
				|| ANNOTATIONS.contains(name(dictionary, COSName.SUBTYPE))
				|| "EmbeddedFile".equals(name(dictionary, COSName.TYPE));
	}

	private static String name(COSDictionary dictionary, COSName key) {
		return (dictionary.getDictionaryObject(key) instanceof COSName name) ? name.getName() : "";
	}

}
