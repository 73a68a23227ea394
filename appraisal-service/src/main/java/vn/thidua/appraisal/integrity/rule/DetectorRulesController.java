package vn.thidua.appraisal.integrity.rule;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;

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
import vn.thidua.platform.time.Vietnam;

@RestController
@RequestMapping("/api/v1/detector-rules")
class DetectorRulesController {

	private final DetectorRules rules;

	private final ChangingRules changingRules;

	private final Problems problems;

	private final Clock clock;

	DetectorRulesController(DetectorRules rules, ChangingRules changingRules, Problems problems, Clock clock) {
		this.rules = rules;
		this.changingRules = changingRules;
		this.problems = problems;
		this.clock = clock;
	}

	/** What each detector calls remarkable today, for the caller's unit. */
	@GetMapping
	@PreAuthorize(Roles.INTEGRITY)
	List<DetectorRule> list(Caller caller) {
		return this.rules.inForce(caller.unitId(), Vietnam.today(this.clock))
			.values()
			.stream()
			.sorted(Comparator.comparing(DetectorRule::detector))
			.toList();
	}

	/**
	 * All rules of a detector that hold or held for the caller's unit, the newest first.
	 */
	@GetMapping("/{detector}")
	@Answers(type = DetectorRule[].class, tagged = true)
	@PreAuthorize(Roles.INTEGRITY)
	ResponseEntity<List<DetectorRule>> versions(@PathVariable Detector detector, Caller caller) {
		var versions = this.rules.versions(caller.unitId(), detector);
		return ResponseEntity.ok().eTag(RevisionTag.of(versions.getFirst().version())).body(versions);
	}

	/**
	 * Gives a detector other thresholds from a day on, by a document. The newest version
	 * is named in If-Match. Only the top unit's office does so.
	 */
	@PutMapping("/{detector}")
	@Answers(type = DetectorRule.class, tagged = true)
	@PreAuthorize(Roles.OFFICE)
	ResponseEntity<?> change(@PathVariable Detector detector, @Valid @RequestBody ChangeRule change,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch, Caller caller) {
		var revision = RevisionTag.revision(ifMatch);
		if (revision == null) {
			return this.problems.respond(HttpStatus.PRECONDITION_REQUIRED, Violation.of("IF_MATCH_REQUIRED"));
		}
		return switch (this.changingRules.change(detector, change, revision, caller)) {
			case RuleChangeResult.Changed(var rule) ->
				ResponseEntity.ok().eTag(RevisionTag.of(rule.version())).body(rule);
			case RuleChangeResult.Refused(var violations) ->
				this.problems.respond(HttpStatus.UNPROCESSABLE_CONTENT, violations);
			case RuleChangeResult.Outdated() ->
				this.problems.respond(HttpStatus.PRECONDITION_FAILED, Violation.of("CONCURRENT_CHANGE"));
			case RuleChangeResult.NotOfThisUnit() ->
				this.problems.respond(HttpStatus.FORBIDDEN, Violation.of("FORBIDDEN"));
		};
	}

}
