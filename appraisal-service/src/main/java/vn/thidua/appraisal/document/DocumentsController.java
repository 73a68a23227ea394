package vn.thidua.appraisal.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.thidua.appraisal.document.template.DocumentKind;
import vn.thidua.platform.api.Answers;
import vn.thidua.platform.problem.Problems;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.security.Caller;

@RestController
@RequestMapping("/api/v1/documents")
class DocumentsController {

	/** Whole lists with names and outcomes are for those who prepare and sign them. */
	static final String READS = "hasAnyRole('office', 'standing-committee')";

	private final DecisionContents decisions;

	private final SessionContents sessions;

	private final RenderingDocuments rendering;

	private final Problems problems;

	DocumentsController(DecisionContents decisions, SessionContents sessions, RenderingDocuments rendering,
			Problems problems) {
		this.decisions = decisions;
		this.sessions = sessions;
		this.rendering = rendering;
		this.problems = problems;
	}

	/** A decision with its list of recipients, as PDF or DOCX, to be signed. */
	@GetMapping("/decisions/{decisionId}")
	@Answers(media = { DocumentFormat.PDF_TYPE, DocumentFormat.DOCX_TYPE })
	@PreAuthorize(READS)
	ResponseEntity<?> decision(@PathVariable UUID decisionId, @RequestParam(defaultValue = "PDF") DocumentFormat format,
			Caller caller) {
		return this.decisions.head(decisionId, caller.unitId())
			.<ResponseEntity<?>>map((head) -> file(DocumentKind.DECISION, this.decisions.decision(head), format))
			.orElseGet(this.problems::notFound);
	}

	/** One recipient's certificate, with the QR code that proves it. */
	@GetMapping("/decisions/{decisionId}/certificates/{awardId}")
	@Answers(media = { DocumentFormat.PDF_TYPE, DocumentFormat.DOCX_TYPE }, refusals = 409)
	@PreAuthorize(READS)
	ResponseEntity<?> certificate(@PathVariable UUID decisionId, @PathVariable UUID awardId,
			@RequestParam(defaultValue = "PDF") DocumentFormat format, Caller caller) {
		var head = this.decisions.head(decisionId, caller.unitId()).orElse(null);
		var recipient = (head == null) ? null
				: this.decisions.recipients(decisionId)
					.stream()
					.filter((one) -> one.awardId().equals(awardId) && one.formerNumber() == null)
					.findFirst()
					.orElse(null);
		if (head == null || recipient == null) {
			return this.problems.notFound();
		}
		if (!DecisionWording.isCertificate(head.kind())) {
			return refused("KIND_WITHOUT_CERTIFICATE");
		}
		if (recipient.revoked()) {
			return refused("AWARD_IS_REVOKED");
		}
		if (recipient.name() == null) {
			return refused("RECIPIENT_NOT_KNOWN");
		}
		return file(DocumentKind.CERTIFICATE, this.decisions.certificate(head, recipient), format);
	}

	/**
	 * What a concluded session proposes: tờ trình to the standing committee, or to the
	 * unit above.
	 */
	@GetMapping("/sessions/{sessionId}/submission")
	@Answers(media = { DocumentFormat.PDF_TYPE, DocumentFormat.DOCX_TYPE })
	@PreAuthorize(READS)
	ResponseEntity<?> submission(@PathVariable UUID sessionId,
			@RequestParam(defaultValue = "PDF") DocumentFormat format, Caller caller) {
		return ofSession(sessionId, caller,
				(head) -> file(DocumentKind.SUBMISSION, this.sessions.submission(head), format));
	}

	/** A concluded session's minutes: biên bản with what was found for each dossier. */
	@GetMapping("/sessions/{sessionId}/minutes")
	@Answers(media = { DocumentFormat.PDF_TYPE, DocumentFormat.DOCX_TYPE })
	@PreAuthorize(READS)
	ResponseEntity<?> minutes(@PathVariable UUID sessionId, @RequestParam(defaultValue = "PDF") DocumentFormat format,
			Caller caller) {
		return ofSession(sessionId, caller, (head) -> file(DocumentKind.MINUTES, this.sessions.minutes(head), format));
	}

	/**
	 * Documents tell of all dossiers together, and one that leaves some out would not be
	 * true: who is recused from one of them is given none (A4).
	 */
	private ResponseEntity<?> ofSession(UUID sessionId, Caller caller, Function<SessionHead, ResponseEntity<?>> file) {
		var head = this.sessions.head(sessionId, caller).orElse(null);
		if (head == null) {
			return this.problems.notFound();
		}
		return head.recused() ? this.problems.respond(HttpStatus.FORBIDDEN, Violation.of("RECUSED_FROM_DOSSIER"))
				: file.apply(head);
	}

	private ResponseEntity<?> file(DocumentKind kind, Contents contents, DocumentFormat format) {
		var bytes = this.rendering.render(kind, contents.unitId(), List.of(contents), format);
		var name = contents.title().replace('/', '-') + format.extension();
		return ResponseEntity.ok()
			.contentType(format.mediaType())
			.cacheControl(CacheControl.noStore())
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
			.header("X-Content-Type-Options", "nosniff")
			.body(bytes);
	}

	private ResponseEntity<?> refused(String code) {
		return this.problems.respond(HttpStatus.CONFLICT, Violation.of(code));
	}

}
