package vn.thidua.appraisal.session.supervision;

import java.util.UUID;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.thidua.appraisal.session.ActAnswers;
import vn.thidua.platform.api.Answers;
import vn.thidua.platform.request.RevisionTag;
import vn.thidua.platform.security.Caller;

@RestController
@RequestMapping("/api/v1/sessions/{sessionId}")
class SupervisionController {

	private static final String DECIDING = "hasAnyRole('standing-committee', 'admin')";

	private final GrantingQuotaExceptions grantingQuotaExceptions;

	private final ReopeningSessions reopeningSessions;

	private final ActAnswers answers;

	SupervisionController(GrantingQuotaExceptions grantingQuotaExceptions, ReopeningSessions reopeningSessions,
			ActAnswers answers) {
		this.grantingQuotaExceptions = grantingQuotaExceptions;
		this.reopeningSessions = reopeningSessions;
		this.answers = answers;
	}

	/** Gives one session another quota than the round's, by an act of a unit above it. */
	@PutMapping("/quota-exception")
	@Answers(type = GrantQuotaException.class, tagged = true)
	@PreAuthorize(DECIDING)
	ResponseEntity<?> grant(@PathVariable UUID sessionId, @Valid @RequestBody GrantQuotaException exception,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch, Caller caller) {
		return this.answers.answer(
				this.grantingQuotaExceptions.grant(sessionId, exception, RevisionTag.revision(ifMatch), caller),
				(revision) -> ResponseEntity.ok().eTag(RevisionTag.of(revision)).body(exception));
	}

	/**
	 * Takes the session's last conclusion back, by a unit above it or the deciding unit
	 * itself, while no later tier and no decision built on it. Its nominations are then
	 * submitted to the session again.
	 */
	@PostMapping("/reopenings")
	@Answers(status = 204, tagged = true)
	@PreAuthorize(DECIDING)
	ResponseEntity<?> reopen(@PathVariable UUID sessionId, @Valid @RequestBody ReopenSession reopening,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch, Caller caller) {
		return this.answers.answer(
				this.reopeningSessions.reopen(sessionId, reopening, RevisionTag.revision(ifMatch), caller),
				(revision) -> ResponseEntity.noContent().eTag(RevisionTag.of(revision)).build());
	}

}
