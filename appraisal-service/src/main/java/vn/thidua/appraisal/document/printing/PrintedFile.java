package vn.thidua.appraisal.document.printing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.springframework.stereotype.Component;

/** Puts the pieces together; what is large stands on disk meanwhile, not in memory. */
@Component
class PrintedFile {

	private final Printings printings;

	PrintedFile(Printings printings) {
		this.printings = printings;
	}

	void write(UUID printingId, OutputStream target) throws IOException {
		var directory = Files.createTempDirectory("printing");
		try {
			var merger = new PDFMergerUtility();
			for (int piece : this.printings.pieceNumbers(printingId)) {
				var file = directory.resolve(piece + ".pdf");
				Files.write(file, this.printings.piece(printingId, piece));
				merger.addSource(file.toFile());
			}
			merger.setDestinationStream(target);
			merger.mergeDocuments(IOUtils.createTempFileOnlyStreamCache(), CompressParameters.DEFAULT_COMPRESSION);
		}
		finally {
			remove(directory);
		}
	}

	private static void remove(Path directory) throws IOException {
		try (var files = Files.list(directory)) {
			for (var file : files.toList()) {
				Files.delete(file);
			}
		}
		Files.delete(directory);
	}

}
