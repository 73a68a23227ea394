package vn.thidua.nomination.bulkimport.template;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.thidua.nomination.bulkimport.row.CheckingRows;
import vn.thidua.nomination.bulkimport.row.ImportGrounds;
import vn.thidua.nomination.bulkimport.table.ImportFormat;
import vn.thidua.platform.api.Answers;
import vn.thidua.platform.problem.Problems;
import vn.thidua.platform.security.Caller;
import vn.thidua.platform.security.Roles;

/** Empty files to fill in, made for a round's programme. Source: N7. */
@RestController
@RequestMapping("/api/v1/nomination-imports/templates")
@PreAuthorize(Roles.UNIT + " or " + Roles.OFFICE)
class ImportTemplatesController {

	private final ImportGrounds grounds;

	private final Problems problems;

	ImportTemplatesController(ImportGrounds grounds, Problems problems) {
		this.grounds = grounds;
		this.problems = problems;
	}

	/** Makes an empty CSV file for a round. */
	@GetMapping("/{roundId}.csv")
	@Answers(media = ImportFormat.CSV_TYPE)
	ResponseEntity<?> csv(@PathVariable UUID roundId, Caller caller) throws IOException {
		return template(roundId, ImportFormat.CSV, ImportTemplatesController::writeCsv, caller);
	}

	/** Makes an empty workbook for a round, which explains its columns. */
	@GetMapping("/{roundId}.xlsx")
	@Answers(media = ImportFormat.XLSX_TYPE)
	ResponseEntity<?> xlsx(@PathVariable UUID roundId, Caller caller) throws IOException {
		return template(roundId, ImportFormat.XLSX, WorkbookTemplate::write, caller);
	}

	private ResponseEntity<?> template(UUID roundId, ImportFormat format, Written written, Caller caller)
			throws IOException {
		var found = this.grounds.find(roundId, caller).orElse(null);
		if (found == null) {
			return this.problems.notFound();
		}
		var bytes = new ByteArrayOutputStream();
		written.write(new ImportTemplate(found.rules(), CheckingRows.isAcrossUnits(caller)), bytes);
		return ResponseEntity.ok()
			.contentType(format.mediaType())
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment()
						.filename("mau-de-nghi." + format.name().toLowerCase(Locale.ROOT))
						.build()
						.toString())
			.body(bytes.toByteArray());
	}

	/** As spreadsheets in Vietnam open it: with a mark of byte order and semicolons. */
	private static void writeCsv(ImportTemplate template, OutputStream target) throws IOException {
		var writer = new OutputStreamWriter(target, StandardCharsets.UTF_8);
		writer.write('\uFEFF');
		try (var csv = CsvWriter.builder().fieldSeparator(';').build(writer)) {
			csv.writeRecord(
					template.columns().stream().map((each) -> ImportTemplate.neutralised(each.heading())).toList());
			csv.writeRecord(template.columns()
				.stream()
				.map((each) -> ImportTemplate.neutralised(template.example(each)))
				.toList());
		}
	}

	private interface Written {

		void write(ImportTemplate template, OutputStream target) throws IOException;

	}

}
