package vn.thidua.appraisal.decision;

import java.util.UUID;

import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

import vn.thidua.platform.api.Answers;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageQuery;
import vn.thidua.platform.problem.Problems;
import vn.thidua.platform.security.Caller;
import vn.thidua.platform.security.Roles;

@RestController
@RequestMapping("/api/v1/decisions")
class DecisionsController {

	private final IssuingDecisions issuingDecisions;

	private final DecisionViews decisions;

	private final Problems problems;

	DecisionsController(IssuingDecisions issuingDecisions, DecisionViews decisions, Problems problems) {
		this.issuingDecisions = issuingDecisions;
		this.decisions = decisions;
		this.problems = problems;
	}

	/**
	 * Issues a decision on proposed nominations, with the next number of its register.
	 */
	@PostMapping
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

	/** Lists decisions of the caller's unit and all below it. */
	@GetMapping
	Page<DecisionSummary> list(@Valid PageQuery query, Caller caller) {
		return this.decisions.page(caller.unitId(), query);
	}

	/** Shows a decision with its recipients. */
	@GetMapping("/{decisionId}")
	@Answers(type = DecisionView.class)
	ResponseEntity<?> get(@PathVariable UUID decisionId, Caller caller) {
		return this.decisions.find(decisionId, caller.unitId())
			.<ResponseEntity<?>>map(ResponseEntity::ok)
			.orElseGet(this.problems::notFound);
	}

}
