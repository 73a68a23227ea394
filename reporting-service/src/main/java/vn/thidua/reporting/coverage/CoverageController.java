package vn.thidua.reporting.coverage;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.thidua.platform.api.Answers;
import vn.thidua.platform.problem.Problems;
import vn.thidua.platform.security.Caller;
import vn.thidua.platform.security.Roles;

@RestController
class CoverageController {

	private final Coverages coverages;

	private final Problems problems;

	CoverageController(Coverages coverages, Problems problems) {
		this.coverages = coverages;
		this.problems = problems;
	}

	/** Shows what a round owes, has received and lacks, tier by tier and unit by unit. */
	@Answers(type = CoverageView.class, tagged = true)
	@GetMapping("/api/v1/rounds/{roundId}/coverage")
	@PreAuthorize(Roles.ANY)
	ResponseEntity<?> show(@PathVariable UUID roundId, @RequestParam(required = false) @Nullable UUID unit,
			Caller caller) {
		var coverage = this.coverages.find(roundId, unit, caller);
		return coverage.isPresent()
				? ResponseEntity.ok().cacheControl(CacheControl.noCache().cachePrivate()).body(coverage.get())
				: this.problems.notFound();
	}

}
