package vn.thidua.nomination.evidence.cleaning;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * A PDF is kept as it is, since an office's signature covers its bytes; so one that does
 * anything by itself, or is something else besides, is refused.
 */
final class PdfCleaning {

	/** How far behind its end another kind of file is looked for. */
	private static final int TAIL = 66_000;

	/** What a ZIP archive, also one inside another file, must have near its end. */
	private static final String END_OF_ZIP = "PK\5\6";

	private static final Pattern NOTHING_BEHIND_THE_END = Pattern.compile(".*%%EOF[\\s\\x00]*", Pattern.DOTALL);

	private PdfCleaning() {
	}

	static CleaningResult clean(Path received, Path cleaned) throws IOException {
		if (!isPdfAlone(received)) {
			return CleaningResult.Refused.because("EVIDENCE_PDF_NOT_ALONE");
		}
		try (var document = Loader.loadPDF(new RandomAccessReadBufferedFile(received), "", null, null,
				IOUtils.createTempFileOnlyStreamCache())) {
			if (document.isEncrypted()) {
				return CleaningResult.Refused.because("EVIDENCE_PDF_ENCRYPTED");
			}
			if (document.getNumberOfPages() == 0) {
				return CleaningResult.Refused.because("EVIDENCE_UNREADABLE");
			}
			if (PdfContent.doesAnythingByItself(document.getDocument())) {
				return CleaningResult.Refused.because("EVIDENCE_PDF_ACTIVE");
			}
		}
		catch (InvalidPasswordException encrypted) {
			return CleaningResult.Refused.because("EVIDENCE_PDF_ENCRYPTED");
		}
		Files.move(received, cleaned);
		return new CleaningResult.Cleaned(EvidenceType.PDF);
	}

	private static boolean isPdfAlone(Path received) throws IOException {
		try (var bytes = new RandomAccessFile(received.toFile(), "r")) {
			var head = new byte[(int) Math.min(5, bytes.length())];
			bytes.readFully(head);
			var tail = new byte[(int) Math.min(TAIL, bytes.length())];
			bytes.seek(bytes.length() - tail.length);
			bytes.readFully(tail);
			String end = new String(tail, StandardCharsets.ISO_8859_1);
			return new String(head, StandardCharsets.ISO_8859_1).equals("%PDF-") && !end.contains(END_OF_ZIP)
					&& NOTHING_BEHIND_THE_END.matcher(end).matches();
		}
	}

}
