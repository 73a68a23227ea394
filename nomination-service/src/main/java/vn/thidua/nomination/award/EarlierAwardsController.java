package vn.thidua.nomination.award;

import java.util.UUID;

import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.thidua.platform.api.Answers;
import vn.thidua.platform.problem.Problems;
import vn.thidua.platform.security.Caller;
import vn.thidua.platform.security.Roles;

@RestController
@RequestMapping("/api/v1/nominations/{nominationId}/earlier-awards")
class EarlierAwardsController {

	private final Awards awards;

	private final Problems problems;

	EarlierAwardsController(Awards awards, Problems problems) {
		this.awards = awards;
		this.problems = problems;
	}

	/** Shows a nominee's earlier awards that may reward the same achievement. */
	@GetMapping
	@Answers(type = EarlierAwards.class)
	@PreAuthorize(Roles.ANY)
	ResponseEntity<?> get(@PathVariable UUID nominationId, Caller caller) {
		return this.awards.earlierThan(caller.unitId(), nominationId)
			.<ResponseEntity<?>>map((awards) -> ResponseEntity.ok(new EarlierAwards(awards)))
			.orElseGet(this.problems::notFound);
	}

}
