package vn.thidua.appraisal.document.printing;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;

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
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

import vn.thidua.platform.problem.Problems;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.security.Caller;

@RestController
@RequestMapping("/api/v1/certificate-printings/{printingId}")
class PrintingsController {

	private static final String READS = "hasAnyRole('office', 'standing-committee')";

	private final Printings printings;

	private final PrintedFile file;

	private final Problems problems;

	private final Clock clock;

	PrintingsController(Printings printings, PrintedFile file, Problems problems, Clock clock) {
		this.printings = printings;
		this.file = file;
		this.problems = problems;
		this.clock = clock;
	}

	/** How far a printing has come: {@code done} of {@code total}. */
	@GetMapping
	@PreAuthorize(READS)
	ResponseEntity<?> get(@PathVariable UUID printingId, Caller caller) {
		return this.printings.find(printingId, caller.unitId(), this.clock.instant())
			.<ResponseEntity<?>>map(
					(printing) -> ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(printing))
			.orElseGet(this.problems::notFound);
	}

	/** All certificates as one PDF, for a day. */
	@GetMapping("/file")
	@PreAuthorize(READS)
	ResponseEntity<?> file(@PathVariable UUID printingId, Caller caller) {
		var printing = this.printings.find(printingId, caller.unitId(), this.clock.instant()).orElse(null);
		if (printing == null) {
			return this.problems.notFound();
		}
		if (!printing.isReady()) {
			return this.problems.respond(HttpStatus.CONFLICT,
					Violation.of("PRINTING_NOT_READY", printing.done(), printing.total()));
		}
		StreamingResponseBody content = (target) -> this.file.write(printingId, target);
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.cacheControl(CacheControl.noStore())
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment()
						.filename("giay-khen.pdf", StandardCharsets.UTF_8)
						.build()
						.toString())
			.header("X-Content-Type-Options", "nosniff")
			.body(content);
	}

}
