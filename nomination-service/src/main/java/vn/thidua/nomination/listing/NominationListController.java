package vn.thidua.nomination.listing;

import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.thidua.platform.api.Answers;
import vn.thidua.platform.paging.PageQuery;
import vn.thidua.platform.problem.Problems;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.security.Caller;
import vn.thidua.platform.security.Roles;

@RestController
@RequestMapping("/api/v1/nominations")
class NominationListController {

	private final NominationViews views;

	private final Problems problems;

	NominationListController(NominationViews views, Problems problems) {
		this.views = views;
		this.problems = problems;
	}

	/** Lists nominations of the caller's unit and all below it; people by given name. */
	@GetMapping
	@Answers(pageOf = NominationView.class)
	@PreAuthorize(Roles.ANY)
	ResponseEntity<?> list(@Valid NominationFilter filter, @Valid PageQuery query, Caller caller) {
		if (query.end() > NominationList.DEPTH) {
			return this.problems.respond(HttpStatus.BAD_REQUEST,
					Violation.at("page", "PAGE_TOO_DEEP", NominationList.DEPTH));
		}
		return ResponseEntity.ok(this.views.page(caller.unitId(), filter, query));
	}

}
