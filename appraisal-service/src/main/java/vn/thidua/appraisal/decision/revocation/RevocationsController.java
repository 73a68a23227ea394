package vn.thidua.appraisal.decision.revocation;

import java.util.UUID;

import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

import vn.thidua.platform.api.Answers;
import vn.thidua.platform.problem.Problems;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.security.Caller;
import vn.thidua.platform.security.Roles;

@RestController
class RevocationsController {

	private final RevokingAwards revokingAwards;

	private final Problems problems;

	RevocationsController(RevokingAwards revokingAwards, Problems problems) {
		this.revokingAwards = revokingAwards;
		this.problems = problems;
	}

	/**
	 * Revokes awards of a decision by a new decision with a number of its own; nothing is
	 * deleted.
	 */
	@PostMapping("/api/v1/decisions/{decisionId}/revocations")
	@Answers(status = 201, type = RevocationView.class)
	@PreAuthorize(Roles.STANDING_COMMITTEE)
	ResponseEntity<?> revoke(@PathVariable UUID decisionId, @Valid @RequestBody RevokeAwards command, Caller caller,
			UriComponentsBuilder here) {
		return switch (this.revokingAwards.revoke(decisionId, command, caller)) {
			case RevokingAwards.Result.Revoked(var revocation) ->
				ResponseEntity.created(here.path("/api/v1/decisions/{id}").build(revocation.entry().decisionId()))
					.body(RevocationView.of(revocation));
			case RevokingAwards.Result.Refused(var violations) ->
				this.problems.respond(HttpStatus.UNPROCESSABLE_CONTENT, violations);
			case RevokingAwards.Result.OfAnotherAuthority() ->
				this.problems.respond(HttpStatus.FORBIDDEN, Violation.of("FORBIDDEN"));
			case RevokingAwards.Result.NotFound() -> this.problems.notFound();
		};
	}

}
