package vn.thidua.nomination.round;

import java.util.UUID;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

import vn.thidua.platform.api.Answers;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageQuery;
import vn.thidua.platform.problem.Problems;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.security.Caller;
import vn.thidua.platform.security.Roles;

@RestController
@RequestMapping("/api/v1/rounds")
class RoundsController {

	private final OpeningRounds openingRounds;

	private final ChangingRounds changingRounds;

	private final Rounds rounds;

	private final DeadlineExceptionViews exceptions;

	private final Problems problems;

	RoundsController(OpeningRounds openingRounds, ChangingRounds changingRounds, Rounds rounds,
			DeadlineExceptionViews exceptions, Problems problems) {
		this.openingRounds = openingRounds;
		this.changingRounds = changingRounds;
		this.rounds = rounds;
		this.exceptions = exceptions;
		this.problems = problems;
	}

	/** Opens a round under a version of the rules, which it keeps. */
	@PostMapping
	@Answers(status = 201, type = Round.class, tagged = true)
	@PreAuthorize(Roles.OFFICE)
	ResponseEntity<?> open(@Valid @RequestBody OpenRound proposed, Caller caller, UriComponentsBuilder here) {
		return switch (this.openingRounds.open(proposed, caller)) {
			case OpeningRounds.Opened(var round) ->
				ResponseEntity.created(here.path("/api/v1/rounds/{id}").build(round.roundId()))
					.eTag(tag(round))
					.body(round);
			case OpeningRounds.Refused(var violations) ->
				this.problems.respond(HttpStatus.UNPROCESSABLE_CONTENT, violations);
		};
	}

	/** Lists the rounds the caller's unit takes part in, the last opened first. */
	@GetMapping
	@PreAuthorize(Roles.ANY)
	Page<Round> list(@Valid PageQuery query, Caller caller) {
		return this.rounds.pageFor(caller.unitId(), query);
	}

	/** Shows a round the caller's unit takes part in. */
	@GetMapping("/{roundId}")
	@Answers(type = Round.class, tagged = true)
	@PreAuthorize(Roles.ANY)
	ResponseEntity<?> get(@PathVariable UUID roundId, Caller caller) {
		return this.rounds.findFor(caller.unitId(), roundId)
			.<ResponseEntity<?>>map((round) -> ResponseEntity.ok().eTag(tag(round)).body(round))
			.orElseGet(this.problems::notFound);
	}

	/** Gives a round another last day; what came by then is on time. */
	@PostMapping("/{roundId}/deadline-exceptions")
	@Answers(type = Round.class, tagged = true)
	@PreAuthorize(Roles.OFFICE)
	ResponseEntity<?> moveDeadline(@PathVariable UUID roundId, @Valid @RequestBody DeadlineException exception,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch, Caller caller) {
		return (ifMatch == null) ? revisionMissing()
				: answer(this.changingRounds.moveDeadline(roundId, exception, revision(ifMatch), caller));
	}

	/**
	 * Lists the exceptions that gave a round the caller's unit takes part in its last
	 * day, each with its legal basis, oldest first.
	 */
	@GetMapping("/{roundId}/deadline-exceptions")
	@Answers(pageOf = DeadlineExceptionView.class)
	@PreAuthorize(Roles.ANY)
	ResponseEntity<?> deadlineExceptions(@PathVariable UUID roundId, @Valid PageQuery query, Caller caller) {
		return this.exceptions.page(caller.unitId(), roundId, query)
			.<ResponseEntity<?>>map(ResponseEntity::ok)
			.orElseGet(this.problems::notFound);
	}

	/** Closes a round: nothing more can be nominated in it. */
	@PostMapping("/{roundId}/closing")
	@Answers(type = Round.class, tagged = true)
	@PreAuthorize(Roles.OFFICE)
	ResponseEntity<?> close(@PathVariable UUID roundId,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch, Caller caller) {
		return (ifMatch == null) ? revisionMissing()
				: answer(this.changingRounds.close(roundId, revision(ifMatch), caller));
	}

	private ResponseEntity<?> answer(RoundChangeResult result) {
		return switch (result) {
			case RoundChangeResult.Changed(var round) -> ResponseEntity.ok().eTag(tag(round)).body(round);
			case RoundChangeResult.Outdated() ->
				this.problems.respond(HttpStatus.PRECONDITION_FAILED, Violation.of("CONCURRENT_CHANGE"));
			case RoundChangeResult.OutsideScope() -> this.problems.notFound();
			case RoundChangeResult.Refused(var violations) ->
				this.problems.respond(HttpStatus.UNPROCESSABLE_CONTENT, violations);
		};
	}

	private ResponseEntity<?> revisionMissing() {
		return this.problems.respond(HttpStatus.PRECONDITION_REQUIRED, Violation.of("ROUND_REVISION_REQUIRED"));
	}

	private static String tag(Round round) {
		return "\"" + round.revision() + "\"";
	}

	/** Anything but a number matches no revision. */
	private static long revision(String ifMatch) {
		String digits = ifMatch.replace("\"", "");
		return digits.matches("\\d{1,18}") ? Long.parseLong(digits) : -1;
	}

}
