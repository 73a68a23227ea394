package vn.thidua.appraisal.document;

import java.util.UUID;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

import vn.thidua.appraisal.document.printing.RequestingPrintings;
import vn.thidua.platform.api.Answers;
import vn.thidua.platform.problem.Problems;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.security.Caller;

@RestController
class CertificatesController {

	private final DecisionContents decisions;

	private final PrintableCertificates certificates;

	private final RequestingPrintings printings;

	private final Problems problems;

	CertificatesController(DecisionContents decisions, PrintableCertificates certificates,
			RequestingPrintings printings, Problems problems) {
		this.decisions = decisions;
		this.certificates = certificates;
		this.printings = printings;
		this.problems = problems;
	}

	/**
	 * Starts printing all certificates of a decision into one PDF; Location tells where
	 * its progress is.
	 */
	@PostMapping("/api/v1/decisions/{decisionId}/certificate-printings")
	@Answers(status = 202, type = PrintingRequested.class)
	@PreAuthorize(DocumentsController.READS)
	ResponseEntity<?> print(@PathVariable UUID decisionId, Caller caller, UriComponentsBuilder here) {
		var head = this.decisions.head(decisionId, caller.unitId()).orElse(null);
		if (head == null) {
			return this.problems.notFound();
		}
		if (!DecisionWording.isCertificate(head.kind())) {
			return this.problems.respond(HttpStatus.CONFLICT, Violation.of("KIND_WITHOUT_CERTIFICATE"));
		}
		if (this.certificates.count(decisionId) == 0) {
			return this.problems.respond(HttpStatus.CONFLICT, Violation.of("RECIPIENT_NOT_KNOWN"));
		}
		var printingId = this.printings.request(decisionId, caller);
		return ResponseEntity.accepted()
			.location(here.path("/api/v1/certificate-printings/{id}").build(printingId))
			.body(new PrintingRequested(printingId));
	}

	/**
	 * A printing that was asked for.
	 *
	 * @param printingId its identity
	 */
	record PrintingRequested(UUID printingId) {
	}

}
