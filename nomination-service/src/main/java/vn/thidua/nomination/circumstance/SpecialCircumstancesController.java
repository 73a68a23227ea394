package vn.thidua.nomination.circumstance;

import java.util.UUID;

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
class SpecialCircumstancesController {

	private static final String WHO_NEEDS_THEM = Roles.UNIT + " or " + Roles.APPRAISER + " or hasRole('office')";

	private final ReadingSpecialCircumstances reading;

	private final Problems problems;

	SpecialCircumstancesController(ReadingSpecialCircumstances reading, Problems problems) {
		this.reading = reading;
		this.problems = problems;
	}

	/**
	 * Shows a nominee's special circumstances to those who need them. Each reading is
	 * audited with its purpose, and no copy is to be kept on the way.
	 */
	@GetMapping("/api/v1/nominations/{nominationId}/special-circumstances")
	@Answers(type = CircumstancesView.class)
	@PreAuthorize(WHO_NEEDS_THEM)
	ResponseEntity<?> read(@PathVariable UUID nominationId, @RequestParam Purpose purpose, Caller caller) {
		return this.reading.read(nominationId, purpose, caller)
			.<ResponseEntity<?>>map((view) -> ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(view))
			.orElseGet(this.problems::notFound);
	}

}
