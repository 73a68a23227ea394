package vn.thidua.appraisal.decision;

import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

import vn.thidua.platform.api.Answers;
import vn.thidua.platform.problem.Problems;
import vn.thidua.platform.security.Caller;
import vn.thidua.platform.security.Roles;

@RestController
class DecisionsController {

	private final IssuingDecisions issuingDecisions;

	private final Problems problems;

	DecisionsController(IssuingDecisions issuingDecisions, Problems problems) {
		this.issuingDecisions = issuingDecisions;
		this.problems = problems;
	}

	/** Issues a decision of the caller's standing committee at once, without a draft. */
	@PostMapping("/api/v1/decisions")
	@Answers(status = 201, type = IssuedDecision.class)
	@PreAuthorize(Roles.STANDING_COMMITTEE)
	ResponseEntity<?> issue(@Valid @RequestBody IssueDecision terms, Caller caller, UriComponentsBuilder here) {
		return switch (this.issuingDecisions.issue(terms, caller)) {
			case DecisionResult.Issued(var decision) ->
				ResponseEntity.created(here.path("/api/v1/decisions/{id}").build(decision.decisionId()))
					.body(IssuedDecision.of(decision));
			case DecisionResult.Refused(var violations) ->
				this.problems.respond(HttpStatus.UNPROCESSABLE_CONTENT, violations);
		};
	}

}
