package vn.thidua.appraisal.document.template;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.thidua.platform.api.Answers;
import vn.thidua.platform.problem.Problems;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.request.RevisionTag;
import vn.thidua.platform.security.Caller;
import vn.thidua.platform.security.Roles;

@RestController
@RequestMapping("/api/v1/document-templates/{kind}")
class TemplatesController {

	private static final String RETRY_AFTER_SECONDS = "5";

	private final ChangingTemplates changing;

	private final PreviewingTemplates previewing;

	private final DocumentTemplates templates;

	private final Problems problems;

	TemplatesController(ChangingTemplates changing, PreviewingTemplates previewing, DocumentTemplates templates,
			Problems problems) {
		this.changing = changing;
		this.previewing = previewing;
		this.templates = templates;
		this.problems = problems;
	}

	/**
	 * The template that documents of the caller's unit are made from: its own, its
	 * superior's, or the built-in one.
	 */
	@GetMapping
	@Answers(type = DocumentTemplate.class, tagged = true)
	@PreAuthorize(Roles.OFFICE)
	ResponseEntity<DocumentTemplate> get(@PathVariable DocumentKind kind, Caller caller) {
		var template = this.templates.find(kind, caller.unitId());
		return ResponseEntity.ok().eTag(RevisionTag.of(template.version())).body(template);
	}

	/**
	 * Keeps a new version for the caller's unit, once it was seen to work; If-Match names
	 * the version before, or 0.
	 */
	@PutMapping
	@Answers(type = DocumentTemplate.class, tagged = true)
	@PreAuthorize(Roles.OFFICE)
	ResponseEntity<?> change(@PathVariable DocumentKind kind, @Valid @RequestBody ChangeTemplate change,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch, Caller caller) {
		return switch (this.changing.change(kind, change.content(), RevisionTag.revision(ifMatch), caller)) {
			case ChangingTemplates.Result.Changed(var template) ->
				ResponseEntity.ok().eTag(RevisionTag.of(template.version())).body(template);
			case ChangingTemplates.Result.Refused(var violation) ->
				this.problems.respond(HttpStatus.UNPROCESSABLE_CONTENT, violation);
			case ChangingTemplates.Result.Outdated(boolean named) ->
				named ? this.problems.respond(HttpStatus.PRECONDITION_FAILED, Violation.of("CONCURRENT_CHANGE"))
						: this.problems.respond(HttpStatus.PRECONDITION_REQUIRED, Violation.of("IF_MATCH_REQUIRED"));
			case ChangingTemplates.Result.Busy() -> comeAgain();
		};
	}

	/** Shows a template with invented data as PDF, and keeps nothing. */
	@PostMapping("/preview")
	@Answers(media = MediaType.APPLICATION_PDF_VALUE)
	@PreAuthorize(Roles.OFFICE)
	ResponseEntity<?> preview(@PathVariable DocumentKind kind, @Valid @RequestBody ChangeTemplate template) {
		return switch (this.previewing.preview(kind, template.content())) {
			case PreviewingTemplates.Preview.Shown(var pdf) -> ResponseEntity.ok()
				.contentType(MediaType.APPLICATION_PDF)
				.header(HttpHeaders.CACHE_CONTROL, "no-store")
				.body(pdf);
			case PreviewingTemplates.Preview.Refused(var violation) ->
				this.problems.respond(HttpStatus.UNPROCESSABLE_CONTENT, violation);
			case PreviewingTemplates.Preview.Busy() -> comeAgain();
		};
	}

	private ResponseEntity<?> comeAgain() {
		var problem = this.problems.respond(HttpStatus.SERVICE_UNAVAILABLE, Violation.of("OVERLOADED"));
		return ResponseEntity.status(problem.getStatusCode())
			.headers(problem.getHeaders())
			.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
			.body(problem.getBody());
	}

}
