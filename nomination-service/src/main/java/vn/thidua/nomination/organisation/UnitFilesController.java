package vn.thidua.nomination.organisation;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.thidua.platform.api.Answers;
import vn.thidua.platform.problem.Problems;
import vn.thidua.platform.security.Caller;
import vn.thidua.platform.security.Roles;

/** Units as files. */
@RestController
class UnitFilesController {

	private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

	private static final String FORMULA = "=+-@\t\r";

	private final ImportingUnits importingUnits;

	private final UnitViews views;

	private final Problems problems;

	UnitFilesController(ImportingUnits importingUnits, UnitViews views, Problems problems) {
		this.importingUnits = importingUnits;
		this.views = views;
		this.problems = problems;
	}

	/** Exports the caller's unit and all below it, as the import takes them. */
	@GetMapping("/api/v1/units.csv")
	@Answers(media = "text/csv")
	@PreAuthorize(Roles.ANY)
	ResponseEntity<String> export(
			@RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,
			Caller caller) throws IOException {
		var text = new StringWriter();
		try (var csv = CsvWriter.builder().build(text)) {
			csv.writeRecord(UnitRowsCheck.COLUMNS);
			for (var unit : this.views.rows(caller.unitId(), on)) {
				csv.writeRecord(harmless(unit.code()), harmless(unit.name()), harmless(unit.level()),
						harmless(unit.parentCode()));
			}
		}
		return ResponseEntity.ok().contentType(CSV).body(text.toString());
	}

	/**
	 * Takes a tree of units from a file below the caller's unit, all or nothing; units
	 * already there stay. Its columns are code, name, level, parent_code, and email if
	 * there are any.
	 */
	@PostMapping(path = "/api/v1/units/import", consumes = "text/csv")
	@Answers(status = 201, type = ImportAnswer.class, refusals = 404)
	@PreAuthorize(Roles.ADMIN)
	ResponseEntity<?> importTree(@RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate validFrom,
			@RequestParam @NotBlank @Size(max = 500) String legalBasis, @RequestBody byte[] csv, Caller caller) {
		return switch (CsvTable.read(csv, UnitRowsCheck.COLUMNS)) {
			case CsvTable.Malformed(var violations) ->
				this.problems.respond(HttpStatus.UNPROCESSABLE_CONTENT, violations);
			case CsvTable.Read(var lines) ->
				answer(this.importingUnits.importTree(lines, validFrom, legalBasis, caller));
		};
	}

	private ResponseEntity<?> answer(ImportingUnits.Result result) {
		return switch (result) {
			case ImportingUnits.Imported(var created, int unchanged) -> ResponseEntity.status(HttpStatus.CREATED)
				.body(new ImportAnswer(created.stream().map(CreatedUnit::of).toList(), unchanged));
			case ImportingUnits.OutsideScope() -> this.problems.notFound();
			case ImportingUnits.Refused(var violations) ->
				this.problems.respond(HttpStatus.UNPROCESSABLE_CONTENT, violations);
		};
	}

	/** What a spreadsheet would compute, it shall show. */
	private static String harmless(@Nullable String text) {
		if (text == null) {
			return "";
		}
		return (!text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0) ? "'" + text : text;
	}

	/**
	 * What an import did.
	 *
	 * @param created the new units
	 * @param unchanged how many lines told of units already there
	 */
	record ImportAnswer(List<CreatedUnit> created, int unchanged) {
	}

	/**
	 * A unit that an import created.
	 *
	 * @param unitId its identity
	 * @param code its code
	 * @param name its name
	 */
	record CreatedUnit(UUID unitId, String code, String name) {

		static CreatedUnit of(UnitVersion unit) {
			return new CreatedUnit(unit.unitId(), unit.code(), unit.name());
		}

	}

}
