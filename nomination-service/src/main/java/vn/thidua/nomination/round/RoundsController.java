package vn.thidua.nomination.round;

import java.util.UUID;

import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

import vn.thidua.platform.api.Answers;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageQuery;
import vn.thidua.platform.problem.Problems;
import vn.thidua.platform.security.Caller;
import vn.thidua.platform.security.Roles;

@RestController
@RequestMapping("/api/v1/rounds")
class RoundsController {

	private final OpeningRounds openingRounds;

	private final Rounds rounds;

	private final Problems problems;

	RoundsController(OpeningRounds openingRounds, Rounds rounds, Problems problems) {
		this.openingRounds = openingRounds;
		this.rounds = rounds;
		this.problems = problems;
	}

	/** Opens a round under a version of the rules, which it keeps. */
	@PostMapping
	@Answers(status = 201, type = Round.class)
	@PreAuthorize(Roles.OFFICE)
	ResponseEntity<?> open(@Valid @RequestBody OpenRound proposed, Caller caller, UriComponentsBuilder here) {
		return switch (this.openingRounds.open(proposed, caller)) {
			case OpeningRounds.Opened(var round) ->
				ResponseEntity.created(here.path("/api/v1/rounds/{id}").build(round.roundId())).body(round);
			case OpeningRounds.Refused(var violations) ->
				this.problems.respond(HttpStatus.UNPROCESSABLE_CONTENT, violations);
		};
	}

	/** Lists the rounds the caller's unit takes part in, the last opened first. */
	@GetMapping
	Page<Round> list(@Valid PageQuery query, Caller caller) {
		return this.rounds.pageFor(caller.unitId(), query);
	}

	/** Shows a round the caller's unit takes part in. */
	@GetMapping("/{roundId}")
	@Answers(type = Round.class)
	ResponseEntity<?> get(@PathVariable UUID roundId, Caller caller) {
		return this.rounds.findFor(caller.unitId(), roundId)
			.<ResponseEntity<?>>map(ResponseEntity::ok)
			.orElseGet(this.problems::notFound);
	}

}
