package vn.thidua.reporting.award;

import java.util.UUID;

import jakarta.validation.Valid;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import vn.thidua.platform.api.Answers;
import vn.thidua.platform.paging.PageQuery;
import vn.thidua.platform.problem.Problems;
import vn.thidua.platform.security.Caller;
import vn.thidua.platform.security.Roles;

@RestController
class AwardController {

	private final Awards awards;

	private final Problems problems;

	AwardController(Awards awards, Problems problems) {
		this.awards = awards;
		this.problems = problems;
	}

	/**
	 * Lists a round's awards, people by given name. Who did not agree to be named is
	 * named to her own unit and those above it alone.
	 */
	@Answers(pageOf = AwardedNominee.class, tagged = true)
	@GetMapping("/api/v1/rounds/{roundId}/awards")
	@PreAuthorize(Roles.ANY)
	ResponseEntity<?> list(@PathVariable UUID roundId, @Valid PageQuery page, Caller caller) {
		var awards = this.awards.find(roundId, page, caller);
		return awards.isPresent()
				? ResponseEntity.ok().cacheControl(CacheControl.noCache().cachePrivate()).body(awards.get())
				: this.problems.notFound();
	}

}
