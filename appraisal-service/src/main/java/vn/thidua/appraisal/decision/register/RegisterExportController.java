package vn.thidua.appraisal.decision.register;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.validation.Valid;
import org.dhatim.fastexcel.Workbook;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

import vn.thidua.platform.api.Answers;
import vn.thidua.platform.security.Caller;
import vn.thidua.platform.security.Roles;

@RestController
class RegisterExportController {

	private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

	private static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private static final MediaType XLSX = MediaType.parseMediaType(XLSX_TYPE);

	/** Spreadsheets take a file for UTF-8 only if it begins so. */
	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private static final int WIDTH = 24;

	/** So many rows are written before they leave. */
	private static final int FLUSHED_AT = 500;

	private final RegisterLines lines;

	RegisterExportController(RegisterLines lines) {
		this.lines = lines;
	}

	/** The register as CSV, a line for each recipient, filtered as the list is. */
	@GetMapping("/api/v1/decisions.csv")
	@Answers(media = "text/csv")
	@PreAuthorize(Roles.ANY)
	ResponseEntity<StreamingResponseBody> csv(@Valid DecisionFilter filter, Caller caller) {
		return file("so-quyet-dinh.csv", CSV, (target) -> {
			var text = new OutputStreamWriter(target, StandardCharsets.UTF_8);
			text.write(BYTE_ORDER_MARK);
			var csv = CsvWriter.builder().build(text);
			csv.writeRecord(RegisterTable.HEADINGS);
			this.lines.each(caller.unitId(), filter, (line) -> csv.writeRecord(RegisterTable.cells(line)));
			csv.flush();
		});
	}

	/** The register as a workbook, a row for each recipient, filtered as the list is. */
	@GetMapping("/api/v1/decisions.xlsx")
	@Answers(media = XLSX_TYPE)
	@PreAuthorize(Roles.ANY)
	ResponseEntity<StreamingResponseBody> workbook(@Valid DecisionFilter filter, Caller caller) {
		return file("so-quyet-dinh.xlsx", XLSX, (target) -> writeWorkbook(target, filter, caller));
	}

	private void writeWorkbook(OutputStream target, DecisionFilter filter, Caller caller) throws IOException {
		try (var workbook = new Workbook(target, "Thi đua", "1.0")) {
			var sheet = workbook.newWorksheet("Sổ quyết định");
			for (int i = 0; i < RegisterTable.HEADINGS.size(); i++) {
				sheet.value(0, i, RegisterTable.HEADINGS.get(i));
				sheet.style(0, i).bold().set();
				sheet.width(i, WIDTH);
			}
			sheet.freezePane(0, 1);
			var row = new int[] { 1 };
			this.lines.each(caller.unitId(), filter, (line) -> {
				var cells = RegisterTable.cells(line);
				for (int i = 0; i < cells.size(); i++) {
					sheet.value(row[0], i, cells.get(i));
				}
				if (row[0]++ % FLUSHED_AT == 0) {
					flush(sheet::flush);
				}
			});
		}
	}

	private static void flush(Flushing flushing) {
		try {
			flushing.flush();
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	private static ResponseEntity<StreamingResponseBody> file(String name, MediaType type,
			StreamingResponseBody content) {
		return ResponseEntity.ok()
			.contentType(type)
			.cacheControl(CacheControl.noStore())
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
			.header("X-Content-Type-Options", "nosniff")
			.body(content);
	}

	/** Lets rows go. */
	private interface Flushing {

		void flush() throws IOException;

	}

}
