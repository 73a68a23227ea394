package vn.thidua.appraisal.decision.draft;

import java.util.UUID;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

import vn.thidua.appraisal.decision.IssuedDecision;
import vn.thidua.platform.api.Answers;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageQuery;
import vn.thidua.platform.problem.Problems;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.request.RevisionTag;
import vn.thidua.platform.security.Caller;
import vn.thidua.platform.security.Roles;

@RestController
@RequestMapping("/api/v1/decision-drafts")
class DraftsController {

	/** The office prepares what the committee decides. */
	private static final String PREPARES = "hasAnyRole('office', 'standing-committee')";

	private final DraftingDecisions drafting;

	private final Drafts drafts;

	private final Problems problems;

	DraftsController(DraftingDecisions drafting, Drafts drafts, Problems problems) {
		this.drafting = drafting;
		this.drafts = drafts;
		this.problems = problems;
	}

	/**
	 * Begins a draft for the caller's own standing committee; all but the round may be
	 * said later.
	 */
	@PostMapping
	@Answers(status = 201, type = Draft.class, tagged = true)
	@PreAuthorize(PREPARES)
	ResponseEntity<?> begin(@Valid @RequestBody DraftTerms terms, Caller caller, UriComponentsBuilder here) {
		return switch (this.drafting.begin(terms, caller)) {
			case DraftResult.Changed(var draft) ->
				ResponseEntity.created(here.path("/api/v1/decision-drafts/{id}").build(draft.draftId()))
					.eTag(RevisionTag.of(draft.revision()))
					.body(draft);
			case DraftResult refused -> answer(refused, here);
		};
	}

	/**
	 * Drafts of the caller's subtree that were not issued yet, the last changed first.
	 */
	@GetMapping
	@PreAuthorize(PREPARES)
	Page<Draft> list(@Valid PageQuery query, Caller caller) {
		return this.drafts.page(caller, query);
	}

	/** A draft, with its revision as ETag and the decision it became, once issued. */
	@GetMapping("/{draftId}")
	@Answers(type = Draft.class, tagged = true)
	@PreAuthorize(PREPARES)
	ResponseEntity<?> get(@PathVariable UUID draftId, Caller caller) {
		return this.drafts.find(draftId, caller)
			.<ResponseEntity<?>>map((draft) -> ResponseEntity.ok().eTag(RevisionTag.of(draft.revision())).body(draft))
			.orElseGet(this.problems::notFound);
	}

	/**
	 * Changes a draft of the caller's unit as a whole; the revision is named in If-Match.
	 */
	@PutMapping("/{draftId}")
	@Answers(type = Draft.class, tagged = true)
	@PreAuthorize(PREPARES)
	ResponseEntity<?> change(@PathVariable UUID draftId, @Valid @RequestBody DraftTerms terms,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch, Caller caller,
			UriComponentsBuilder here) {
		return answer(this.drafting.change(draftId, terms, RevisionTag.revision(ifMatch), caller), here);
	}

	/** Discards a draft that was not issued; it had no number, so none is lost. */
	@DeleteMapping("/{draftId}")
	@Answers(status = 204)
	@PreAuthorize(PREPARES)
	ResponseEntity<?> discard(@PathVariable UUID draftId,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch, Caller caller,
			UriComponentsBuilder here) {
		return answer(this.drafting.discard(draftId, RevisionTag.revision(ifMatch), caller), here);
	}

	/** Issues a draft as it stands: it gets its number and can never be changed again. */
	@PostMapping("/{draftId}/issue")
	@Answers(status = 201, type = IssuedDecision.class)
	@PreAuthorize(Roles.STANDING_COMMITTEE)
	ResponseEntity<?> issue(@PathVariable UUID draftId,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch, Caller caller,
			UriComponentsBuilder here) {
		return answer(this.drafting.issue(draftId, RevisionTag.revision(ifMatch), caller), here);
	}

	private ResponseEntity<?> answer(DraftResult result, UriComponentsBuilder here) {
		return switch (result) {
			case DraftResult.Changed(var draft) ->
				ResponseEntity.ok().eTag(RevisionTag.of(draft.revision())).body(draft);
			case DraftResult.Discarded() -> ResponseEntity.noContent().build();
			case DraftResult.Issued(var decision) ->
				ResponseEntity.created(here.path("/api/v1/decisions/{id}").build(decision.decisionId()))
					.body(IssuedDecision.of(decision));
			case DraftResult.Refused(var violations) ->
				this.problems.respond(HttpStatus.UNPROCESSABLE_CONTENT, violations);
			case DraftResult.AlreadyIssued() ->
				this.problems.respond(HttpStatus.CONFLICT, Violation.of("DRAFT_ALREADY_ISSUED"));
			case DraftResult.Outdated(boolean named) ->
				named ? this.problems.respond(HttpStatus.PRECONDITION_FAILED, Violation.of("CONCURRENT_CHANGE"))
						: this.problems.respond(HttpStatus.PRECONDITION_REQUIRED, Violation.of("IF_MATCH_REQUIRED"));
			case DraftResult.OfAnotherAuthority() ->
				this.problems.respond(HttpStatus.FORBIDDEN, Violation.of("FORBIDDEN"));
			case DraftResult.NotFound() -> this.problems.notFound();
		};
	}

}
