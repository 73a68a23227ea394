package vn.thidua.appraisal.decision.register;

import java.util.UUID;

import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.thidua.platform.api.Answers;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageQuery;
import vn.thidua.platform.problem.Problems;
import vn.thidua.platform.security.Caller;
import vn.thidua.platform.security.Roles;

@RestController
@RequestMapping("/api/v1/decisions")
class RegisterController {

	private final DecisionViews decisions;

	private final Problems problems;

	RegisterController(DecisionViews decisions, Problems problems) {
		this.decisions = decisions;
		this.problems = problems;
	}

	/**
	 * Decisions made in the caller's subtree, newest first; searched by number, kind,
	 * year, round and recipient.
	 */
	@GetMapping
	@PreAuthorize(Roles.ANY)
	Page<DecisionSummary> list(@Valid DecisionFilter filter, @Valid PageQuery query, Caller caller) {
		return this.decisions.page(caller.unitId(), filter, query);
	}

	/** A decision with its recipients by given name, and what became of their awards. */
	@GetMapping("/{decisionId}")
	@Answers(type = DecisionView.class)
	@PreAuthorize(Roles.ANY)
	ResponseEntity<?> get(@PathVariable UUID decisionId, Caller caller) {
		return this.decisions.find(decisionId, caller)
			.<ResponseEntity<?>>map(ResponseEntity::ok)
			.orElseGet(this.problems::notFound);
	}

}
