package vn.thidua.appraisal.decision.kind;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.thidua.platform.api.Answers;
import vn.thidua.platform.problem.Problems;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.request.RevisionTag;
import vn.thidua.platform.security.Caller;
import vn.thidua.platform.security.Roles;

@RestController
@RequestMapping("/api/v1/award-kind-rules")
class AwardKindRulesController {

	private final ChangingAwardKindRules changing;

	private final AwardKindRules rules;

	private final Problems problems;

	AwardKindRulesController(ChangingAwardKindRules changing, AwardKindRules rules, Problems problems) {
		this.changing = changing;
		this.rules = rules;
		this.problems = problems;
	}

	/**
	 * Which levels may decide which kinds of award, from when till when; law, so the same
	 * for everyone.
	 */
	@GetMapping
	@PreAuthorize(Roles.ANY)
	List<AwardKindRule> list() {
		return this.rules.all();
	}

	/**
	 * Adds a rule under an id of the client's choice, or changes it; a change names the
	 * revision in If-Match.
	 */
	@PutMapping("/{ruleId}")
	@Answers(type = AwardKindRule.class, tagged = true)
	@PreAuthorize(Roles.ADMIN)
	ResponseEntity<?> change(@PathVariable UUID ruleId, @Valid @RequestBody ChangeAwardKindRule change,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch, Caller caller) {
		return switch (this.changing.change(ruleId, change, RevisionTag.revision(ifMatch), caller)) {
			case ChangingAwardKindRules.Result.Changed(var rule) ->
				ResponseEntity.ok().eTag(RevisionTag.of(rule.revision())).body(rule);
			case ChangingAwardKindRules.Result.Refused(var violation) ->
				this.problems.respond(HttpStatus.UNPROCESSABLE_CONTENT, violation);
			case ChangingAwardKindRules.Result.Outdated(boolean named) ->
				named ? this.problems.respond(HttpStatus.PRECONDITION_FAILED, Violation.of("CONCURRENT_CHANGE"))
						: this.problems.respond(HttpStatus.PRECONDITION_REQUIRED, Violation.of("IF_MATCH_REQUIRED"));
		};
	}

}
