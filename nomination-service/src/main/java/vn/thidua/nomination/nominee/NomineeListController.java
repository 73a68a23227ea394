package vn.thidua.nomination.nominee;

import java.util.UUID;

import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.thidua.platform.api.Answers;
import vn.thidua.platform.paging.PageQuery;
import vn.thidua.platform.problem.Problems;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.security.Caller;
import vn.thidua.platform.security.Roles;

/** Nominees of the caller's unit and all below it. */
@RestController
@RequestMapping("/api/v1/nominees")
class NomineeListController {

	private final NomineeViews views;

	private final Problems problems;

	NomineeListController(NomineeViews views, Problems problems) {
		this.views = views;
		this.problems = problems;
	}

	/** Lists nominees of the caller's unit and all below it, by given name. */
	@GetMapping
	@Answers(pageOf = NomineeView.class)
	@PreAuthorize(Roles.ANY)
	ResponseEntity<?> list(@Valid NomineeFilter filter, @Valid PageQuery query, Caller caller) {
		if (query.end() > NomineeViews.DEPTH) {
			return this.problems.respond(HttpStatus.BAD_REQUEST,
					Violation.at("page", "PAGE_TOO_DEEP", NomineeViews.DEPTH));
		}
		return ResponseEntity.ok(this.views.page(caller.unitId(), filter, query));
	}

	/** Shows a nominee with her nominations and awards. */
	@GetMapping("/{nomineeId}")
	@Answers(type = NomineeHistory.class, tagged = true)
	@PreAuthorize(Roles.ANY)
	ResponseEntity<?> get(@PathVariable UUID nomineeId, Caller caller) {
		return this.views.find(caller.unitId(), nomineeId)
			.<ResponseEntity<?>>map(
					(found) -> ResponseEntity.ok().eTag("\"" + found.nominee().revision() + "\"").body(found))
			.orElseGet(this.problems::notFound);
	}

}
