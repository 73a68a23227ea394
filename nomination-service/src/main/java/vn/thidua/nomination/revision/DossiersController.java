package vn.thidua.nomination.revision;

import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.thidua.nomination.draft.DraftNomination;
import vn.thidua.nomination.draft.DraftView;
import vn.thidua.nomination.draft.DraftViews;
import vn.thidua.nomination.draft.DraftingNominations;
import vn.thidua.nomination.listing.DossierView;
import vn.thidua.nomination.listing.DossierViews;
import vn.thidua.nomination.submission.BasedOn;
import vn.thidua.nomination.submission.DossierAnswers;
import vn.thidua.nomination.submission.DossierChange;
import vn.thidua.platform.api.Answers;
import vn.thidua.platform.problem.Problems;
import vn.thidua.platform.security.Caller;
import vn.thidua.platform.security.Roles;

@RestController
@RequestMapping("/api/v1/nominations/{nominationId}")
class DossiersController {

	private final DossierViews dossiers;

	private final DraftViews drafts;

	private final DraftingNominations drafting;

	private final RevisingNominations revising;

	private final DossierAnswers answers;

	private final Problems problems;

	DossiersController(DossierViews dossiers, DraftViews drafts, DraftingNominations drafting,
			RevisingNominations revising, DossierAnswers answers, Problems problems) {
		this.dossiers = dossiers;
		this.drafts = drafts;
		this.drafting = drafting;
		this.revising = revising;
		this.answers = answers;
		this.problems = problems;
	}

	/**
	 * Shows a draft of the caller's unit itself, or a nomination of it or of a unit
	 * below: in this order, in which one becomes the other.
	 */
	@GetMapping
	@Answers(type = { DossierView.class, DraftView.class }, tagged = true)
	@PreAuthorize(Roles.ANY)
	ResponseEntity<?> get(@PathVariable UUID nominationId, Caller caller) {
		Optional<ResponseEntity<?>> draft = this.drafts.find(caller.unitId(), nominationId)
			.map((view) -> tagged(view.revision(), view));
		return draft
			.or(() -> this.dossiers.find(caller.unitId(), nominationId)
				.map((view) -> tagged(view.nomination().revision(), view)))
			.orElseGet(this.problems::notFound);
	}

	private static ResponseEntity<?> tagged(long revision, Object view) {
		return ResponseEntity.ok().eTag(BasedOn.tag(revision)).body(view);
	}

	/** Revises a draft, or what was returned: what the unit writes now. */
	@PutMapping
	@Answers(type = DossierAnswers.DossierChanged.class, tagged = true)
	@PreAuthorize(Roles.UNIT)
	ResponseEntity<?> revise(@PathVariable UUID nominationId, @Valid @RequestBody DraftNomination written,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch, Caller caller) {
		var basedOn = BasedOn.header(ifMatch);
		var draft = this.drafting.revise(nominationId, written, basedOn, caller);
		return this.answers.to((draft instanceof DossierChange.NotFound)
				? this.revising.revise(nominationId, written, basedOn, caller) : draft);
	}

}
