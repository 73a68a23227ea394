package vn.thidua.appraisal.session.conclusion;

import java.util.UUID;

import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import vn.thidua.platform.api.Answers;
import vn.thidua.platform.problem.Problems;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.security.Caller;
import vn.thidua.platform.security.Roles;

@RestController
class ConclusionsController {

	private final ConcludingSessions concludingSessions;

	private final Problems problems;

	ConclusionsController(ConcludingSessions concludingSessions, Problems problems) {
		this.concludingSessions = concludingSessions;
		this.problems = problems;
	}

	/** Gives every waiting dossier of a session its outcome. */
	@PostMapping("/api/v1/sessions/{sessionId}/conclusions")
	@Answers(status = 201, type = ConclusionView.class)
	@PreAuthorize(Roles.APPRAISER)
	ResponseEntity<?> conclude(@PathVariable UUID sessionId, @Valid @RequestBody ConcludeSession command,
			Caller caller) {
		return switch (this.concludingSessions.conclude(sessionId, command, caller)) {
			case ConclusionResult.Made(var conclusion) ->
				ResponseEntity.status(HttpStatus.CREATED).body(ConclusionView.of(conclusion));
			case ConclusionResult.Refused(var violations) ->
				this.problems.respond(HttpStatus.UNPROCESSABLE_CONTENT, violations);
			case ConclusionResult.RoundNotKnownYet() ->
				this.problems.respond(HttpStatus.CONFLICT, Violation.of("ROUND_NOT_KNOWN_YET"));
			case ConclusionResult.NotOfThisUnit() ->
				this.problems.respond(HttpStatus.FORBIDDEN, Violation.of("FORBIDDEN"));
			case ConclusionResult.NotFound() -> this.problems.notFound();
		};
	}

}
