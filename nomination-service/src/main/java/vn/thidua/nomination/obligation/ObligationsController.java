package vn.thidua.nomination.obligation;

import java.time.Clock;
import java.util.UUID;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.thidua.nomination.round.Rounds;
import vn.thidua.platform.api.Answers;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageQuery;
import vn.thidua.platform.problem.Problems;
import vn.thidua.platform.security.Caller;
import vn.thidua.platform.security.Roles;
import vn.thidua.platform.time.Vietnam;

@RestController
@RequestMapping("/api/v1")
class ObligationsController {

	private final ObligationViews views;

	private final Rounds rounds;

	private final Problems problems;

	private final Clock clock;

	ObligationsController(ObligationViews views, Rounds rounds, Problems problems, Clock clock) {
		this.views = views;
		this.rounds = rounds;
		this.problems = problems;
		this.clock = clock;
	}

	/**
	 * Lists what the caller's unit and all below it owe in a round; units in Vietnamese
	 * order.
	 */
	@GetMapping("/rounds/{roundId}/obligations")
	@Answers(type = ObligationsOfRound.class)
	@PreAuthorize(Roles.ANY)
	ResponseEntity<?> ofRound(@PathVariable UUID roundId,
			@RequestParam(required = false) @Nullable ObligationState state, @Valid PageQuery query, Caller caller) {
		if (this.rounds.findFor(caller.unitId(), roundId).isEmpty()) {
			return this.problems.notFound();
		}
		var totals = this.views.totals(caller.unitId(), roundId);
		var items = this.views.page(caller.unitId(), roundId, state, query);
		return ResponseEntity.ok(new ObligationsOfRound(Page.of(items, query, totals.of(state)), totals));
	}

	/** Lists what the caller's unit has still to send, alone or jointly with others. */
	@GetMapping("/obligations")
	@PreAuthorize(Roles.ANY)
	Page<ObligationView> mine(@Valid PageQuery query, Caller caller) {
		return this.views.owedBy(caller.unitId(), Vietnam.today(this.clock), query);
	}

}
