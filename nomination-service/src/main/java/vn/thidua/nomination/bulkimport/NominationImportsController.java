package vn.thidua.nomination.bulkimport;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

import vn.thidua.nomination.bulkimport.table.ImportFormat;
import vn.thidua.platform.api.Answers;
import vn.thidua.platform.api.Takes;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageQuery;
import vn.thidua.platform.problem.Problems;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.security.Caller;
import vn.thidua.platform.security.Roles;

/** Source: N7. */
@RestController
@RequestMapping(NominationImportsController.PATH)
@PreAuthorize(Roles.UNIT + " or " + Roles.OFFICE)
class NominationImportsController {

	static final String PATH = "/api/v1/nomination-imports";

	private final CheckingImport checkingImport;

	private final ApplyingImport applyingImport;

	private final KeptImports kept;

	private final Problems problems;

	NominationImportsController(CheckingImport checkingImport, ApplyingImport applyingImport, KeptImports kept,
			Problems problems) {
		this.checkingImport = checkingImport;
		this.applyingImport = applyingImport;
		this.kept = kept;
		this.problems = problems;
	}

	/**
	 * Checks a file of nominations. An officer hands in for her own unit, the office for
	 * any of its subtree by unit code. The answer tells what is wrong, row by row;
	 * nothing is nominated yet.
	 */
	@PostMapping
	@Takes({ ImportFormat.CSV_TYPE, ImportFormat.XLSX_TYPE })
	@Answers(status = 201, type = ImportPreview.class, tagged = true)
	ResponseEntity<?> check(@RequestParam("round") UUID roundId,
			@RequestHeader(name = HttpHeaders.CONTENT_TYPE, required = false) @Nullable String contentType,
			InputStream file, Caller caller, UriComponentsBuilder here) throws IOException {
		var format = ImportFormat.of(contentType).orElse(null);
		if (format == null) {
			return this.problems.respond(HttpStatus.UNSUPPORTED_MEDIA_TYPE, Violation.of("IMPORT_TYPE_UNKNOWN"));
		}
		return switch (this.checkingImport.check(roundId, format, file, caller)) {
			case CheckingImport.Checked(var preview) ->
				ResponseEntity.created(here.path(PATH + "/{id}").build(preview.importId()))
					.eTag(tag(preview))
					.body(preview);
			case CheckingImport.Refused(var violations) ->
				this.problems.respond(HttpStatus.UNPROCESSABLE_CONTENT, violations);
		};
	}

	/**
	 * Nominates all that a checked file proposes, or nothing, and the state is REFUSED
	 * with the reasons.
	 */
	@PostMapping("/{importId}/application")
	@Answers(type = ImportPreview.class, tagged = true)
	ResponseEntity<?> apply(@PathVariable UUID importId,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch, Caller caller) {
		return switch (this.applyingImport.apply(importId, revision(ifMatch), caller)) {
			case ApplyingImport.Concluded(var preview) -> ResponseEntity.ok().eTag(tag(preview)).body(preview);
			case ApplyingImport.Missing() -> this.problems.notFound();
			case ApplyingImport.Outdated(boolean named) -> named
					? this.problems.respond(HttpStatus.PRECONDITION_FAILED, Violation.of("CONCURRENT_CHANGE"))
					: this.problems.respond(HttpStatus.PRECONDITION_REQUIRED, Violation.of("IMPORT_IF_MATCH_REQUIRED"));
			case ApplyingImport.NotApplicable(var violation) -> this.problems.respond(HttpStatus.CONFLICT, violation);
		};
	}

	/** Lists files of the caller's unit and all below it, newest first. */
	@GetMapping
	Page<NominationImport> list(@RequestParam(name = "round", required = false) @Nullable UUID roundId,
			@Valid PageQuery query, Caller caller) {
		return this.kept.page(caller.unitId(), roundId, query);
	}

	/** Shows what became of a file, with its first errors. */
	@GetMapping("/{importId}")
	@Answers(type = ImportPreview.class, tagged = true)
	ResponseEntity<?> get(@PathVariable UUID importId, Caller caller) {
		return this.kept.find(caller.unitId(), importId)
			.<ResponseEntity<?>>map((preview) -> ResponseEntity.ok().eTag(tag(preview)).body(preview))
			.orElseGet(this.problems::notFound);
	}

	/** Lists what is to be mended in a file, by row. */
	@GetMapping("/{importId}/errors")
	@Answers(pageOf = ImportErrorView.class)
	ResponseEntity<?> errors(@PathVariable UUID importId, @Valid PageQuery query, Caller caller) {
		return this.kept.errors(caller.unitId(), importId, query)
			.<ResponseEntity<?>>map(ResponseEntity::ok)
			.orElseGet(this.problems::notFound);
	}

	private static String tag(ImportPreview preview) {
		return "\"" + preview.revision() + "\"";
	}

	private static @Nullable Long revision(@Nullable String ifMatch) {
		if (ifMatch == null) {
			return null;
		}
		String digits = ifMatch.replace("\"", "");
		// Anything else matches no revision.
		return digits.matches("\\d{1,18}") ? Long.valueOf(digits) : Long.valueOf(-1);
	}

}
