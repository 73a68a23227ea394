package vn.thidua.nomination.draft;

import java.util.UUID;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

import vn.thidua.nomination.submission.BasedOn;
import vn.thidua.nomination.submission.DossierAnswers;
import vn.thidua.nomination.submission.DossierChange;
import vn.thidua.platform.api.Answers;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageQuery;
import vn.thidua.platform.security.Caller;
import vn.thidua.platform.security.Roles;

@RestController
@RequestMapping("/api/v1/nominations")
@PreAuthorize(Roles.UNIT)
class DraftsController {

	private final DraftingNominations drafting;

	private final RemovingDrafts removing;

	private final DraftViews views;

	private final DossierAnswers answers;

	DraftsController(DraftingNominations drafting, RemovingDrafts removing, DraftViews views, DossierAnswers answers) {
		this.drafting = drafting;
		this.removing = removing;
		this.views = views;
		this.answers = answers;
	}

	/**
	 * Keeps a draft, however incomplete; the answer says what is still missing.
	 */
	@PostMapping("/drafts")
	@Answers(status = 201, type = DossierAnswers.DossierChanged.class, tagged = true)
	ResponseEntity<?> draft(@Valid @RequestBody DraftNomination written, Caller caller, UriComponentsBuilder here) {
		return switch (this.drafting.draft(written, caller)) {
			case DossierChange.Changed draft -> this.answers.changed(
					ResponseEntity.created(here.path("/api/v1/nominations/{id}").build(draft.nominationId())), draft);
			case DossierChange other -> this.answers.to(other);
		};
	}

	/** Lists what the caller's unit is writing, last changed first. */
	@GetMapping("/drafts")
	Page<DraftView> list(@Valid PageQuery query, Caller caller) {
		return this.views.page(caller.unitId(), query);
	}

	/** Deletes a draft; whatever was submitted is withdrawn instead. */
	@DeleteMapping("/{nominationId}")
	@Answers(status = 204)
	ResponseEntity<?> delete(@PathVariable UUID nominationId,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch, Caller caller) {
		return this.answers.to(this.removing.remove(nominationId, BasedOn.header(ifMatch), caller));
	}

}
