package vn.thidua.appraisal.document.printing;

import java.io.IOException;
import java.time.Clock;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.thidua.platform.api.Answers;
import vn.thidua.platform.problem.Problems;
import vn.thidua.platform.problem.SecurityProblems;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.security.Caller;

@RestController
@RequestMapping("/api/v1/certificate-printings/{printingId}")
class PrintingsController {

	private static final String READS = "hasAnyRole('office', 'standing-committee')";

	private final Printings printings;

	private final PrintedFile file;

	private final Problems problems;

	private final SecurityProblems refusals;

	private final Clock clock;

	PrintingsController(Printings printings, PrintedFile file, Problems problems, SecurityProblems refusals,
			Clock clock) {
		this.printings = printings;
		this.file = file;
		this.problems = problems;
		this.refusals = refusals;
		this.clock = clock;
	}

	/** How far a printing has come: {@code done} of {@code total}. */
	@GetMapping
	@Answers(type = Printing.class)
	@PreAuthorize(READS)
	ResponseEntity<?> get(@PathVariable UUID printingId, Caller caller) {
		return this.printings.find(printingId, caller.unitId(), this.clock.instant())
			.<ResponseEntity<?>>map(
					(printing) -> ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(printing))
			.orElseGet(this.problems::notFound);
	}

	/** All certificates as one PDF, for a day. */
	@GetMapping("/file")
	@Answers(media = MediaType.APPLICATION_PDF_VALUE, refusals = 409)
	@PreAuthorize(READS)
	void file(@PathVariable UUID printingId, Caller caller, HttpServletResponse response) throws IOException {
		var printing = this.printings.find(printingId, caller.unitId(), this.clock.instant()).orElse(null);
		if (printing == null) {
			this.refusals.write(response, HttpStatus.NOT_FOUND, Violation.of("NOT_FOUND"));
		}
		else if (!printing.isReady()) {
			this.refusals.write(response, HttpStatus.CONFLICT,
					Violation.of("PRINTING_NOT_READY", printing.done(), printing.total()));
		}
		else {
			response.setContentType(MediaType.APPLICATION_PDF_VALUE);
			response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
			response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("giay-khen.pdf").build().toString());
			this.file.write(printingId, response.getOutputStream());
		}
	}

}
