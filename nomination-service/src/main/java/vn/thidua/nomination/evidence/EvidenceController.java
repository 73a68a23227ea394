package vn.thidua.nomination.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.util.UriComponentsBuilder;

import vn.thidua.nomination.evidence.store.EvidenceStoreUnavailable;
import vn.thidua.platform.api.Answers;
import vn.thidua.platform.paging.PageQuery;
import vn.thidua.platform.problem.Problems;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.security.Caller;
import vn.thidua.platform.security.Roles;

@RestController
@RequestMapping("/api/v1/nominations/{nominationId}/evidence")
class EvidenceController {

	private static final Logger log = LoggerFactory.getLogger(EvidenceController.class);

	private static final String RETRY_AFTER_SECONDS = "5";

	private final AddingEvidence addingEvidence;

	private final RemovingEvidence removingEvidence;

	private final ReadingEvidence readingEvidence;

	private final Problems problems;

	EvidenceController(AddingEvidence addingEvidence, RemovingEvidence removingEvidence,
			ReadingEvidence readingEvidence, Problems problems) {
		this.addingEvidence = addingEvidence;
		this.removingEvidence = removingEvidence;
		this.readingEvidence = readingEvidence;
		this.problems = problems;
	}

	/**
	 * Adds a file to a nomination: a photograph (JPEG, PNG, WebP) or a PDF of 10 MB at
	 * most. The same bytes sent again to the same nomination are known again, whatever
	 * the key. The file comes first: asking for it is what reads the form, and says what
	 * is wrong with it.
	 */
	@PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	@Answers(status = { 200, 201 }, type = EvidenceView.class)
	@PreAuthorize(Roles.UNIT)
	ResponseEntity<?> add(@PathVariable UUID nominationId, @RequestPart MultipartFile file,
			@Valid AddEvidence described, Caller caller, UriComponentsBuilder here) throws IOException {
		return switch (this.addingEvidence.add(nominationId, described, file, caller)) {
			case AddEvidenceResult.Added(var added) ->
				ResponseEntity
					.created(here.path("/api/v1/nominations/{id}/evidence/{evidenceId}")
						.build(nominationId, added.evidenceId()))
					.body(EvidenceView.of(added));
			case AddEvidenceResult.AlreadyThere(var known) -> ResponseEntity.ok(EvidenceView.of(known));
			case AddEvidenceResult.OutsideScope() -> this.problems.notFound();
			case AddEvidenceResult.OfAnotherUnit() -> forbidden();
			case AddEvidenceResult.Refused(var violation) ->
				this.problems.respond(HttpStatus.UNPROCESSABLE_CONTENT, violation);
			case AddEvidenceResult.Busy() -> comeAgain(Violation.of("OVERLOADED"));
		};
	}

	/** Lists a nomination's evidence in the order in which it was added. */
	@GetMapping
	@Answers(pageOf = EvidenceView.class)
	@PreAuthorize(Roles.ANY)
	ResponseEntity<?> list(@PathVariable UUID nominationId, @Valid PageQuery query, Caller caller) {
		return this.readingEvidence.page(nominationId, query, caller)
			.<ResponseEntity<?>>map(ResponseEntity::ok)
			.orElseGet(this.problems::notFound);
	}

	/**
	 * Hands out a file: for saving, never for showing within the pages of this site.
	 */
	@GetMapping("/{evidenceId}")
	@Answers(media = { MediaType.IMAGE_JPEG_VALUE, MediaType.IMAGE_PNG_VALUE, MediaType.APPLICATION_PDF_VALUE },
			tagged = true)
	@PreAuthorize(Roles.ANY)
	ResponseEntity<?> get(@PathVariable UUID nominationId, @PathVariable UUID evidenceId, Caller caller) {
		return this.readingEvidence.read(nominationId, evidenceId, caller)
			.<ResponseEntity<?>>map(EvidenceController::content)
			.orElseGet(this.problems::notFound);
	}

	/** Removes a file from a nomination that is not decided yet. */
	@DeleteMapping("/{evidenceId}")
	@Answers(status = 204, refusals = 422)
	@PreAuthorize(Roles.UNIT)
	ResponseEntity<?> remove(@PathVariable UUID nominationId, @PathVariable UUID evidenceId, Caller caller) {
		return switch (this.removingEvidence.remove(nominationId, evidenceId, caller)) {
			case RemovingEvidence.Removed() -> ResponseEntity.noContent().build();
			case RemovingEvidence.OutsideScope() -> this.problems.notFound();
			case RemovingEvidence.OfAnotherUnit() -> forbidden();
			case RemovingEvidence.Refused(var violation) ->
				this.problems.respond(HttpStatus.UNPROCESSABLE_CONTENT, violation);
		};
	}

	private static ResponseEntity<?> content(ReadingEvidence.Content content) {
		var file = content.file();
		var name = ContentDisposition.attachment().filename(file.fileName(), StandardCharsets.UTF_8).build();
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(file.mediaType()))
			.contentLength(file.size())
			.eTag("\"" + file.contentKey() + "\"")
			.cacheControl(CacheControl.noCache().cachePrivate())
			.header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
			.header("Content-Security-Policy", "sandbox; default-src 'none'")
			.body(new InputStreamResource(content.bytes()));
	}

	/** Nothing was noted, so whoever sends the same again loses nothing. */
	@ExceptionHandler
	ResponseEntity<?> outOfReach(EvidenceStoreUnavailable failure, HttpServletResponse response) {
		log.warn("Evidence is out of reach: {}", failure.toString());
		// What was said of the file, as its length, does not hold for the problem.
		response.reset();
		return comeAgain(Violation.of("EVIDENCE_STORE_UNAVAILABLE"));
	}

	private ResponseEntity<?> comeAgain(Violation violation) {
		var problem = this.problems.respond(HttpStatus.SERVICE_UNAVAILABLE, violation);
		return ResponseEntity.status(problem.getStatusCode())
			.headers(problem.getHeaders())
			.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
			.body(problem.getBody());
	}

	private ResponseEntity<?> forbidden() {
		return this.problems.respond(HttpStatus.FORBIDDEN, Violation.of("FORBIDDEN"));
	}

}
