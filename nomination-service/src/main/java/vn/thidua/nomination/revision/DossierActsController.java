package vn.thidua.nomination.revision;

import java.util.UUID;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.thidua.nomination.draft.SubmittingDrafts;
import vn.thidua.nomination.submission.BasedOn;
import vn.thidua.nomination.submission.DossierAnswers;
import vn.thidua.nomination.submission.DossierChange;
import vn.thidua.platform.api.Answers;
import vn.thidua.platform.security.Caller;
import vn.thidua.platform.security.Roles;

/** What a unit does with what it has written. */
@RestController
@RequestMapping("/api/v1/nominations/{nominationId}")
@PreAuthorize(Roles.UNIT)
class DossierActsController {

	private final SubmittingDrafts submittingDrafts;

	private final ResubmittingNominations resubmitting;

	private final WithdrawingNominations withdrawing;

	private final DossierAnswers answers;

	DossierActsController(SubmittingDrafts submittingDrafts, ResubmittingNominations resubmitting,
			WithdrawingNominations withdrawing, DossierAnswers answers) {
		this.submittingDrafts = submittingDrafts;
		this.resubmitting = resubmitting;
		this.withdrawing = withdrawing;
		this.answers = answers;
	}

	/** Submits a draft for the first time, or what was returned again. */
	@PostMapping("/submission")
	@Answers(type = DossierAnswers.DossierChanged.class, tagged = true)
	ResponseEntity<?> submit(@PathVariable UUID nominationId,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch, Caller caller) {
		var basedOn = BasedOn.header(ifMatch);
		var draft = this.submittingDrafts.submit(nominationId, basedOn, caller);
		return this.answers.to((draft instanceof DossierChange.NotFound)
				? this.resubmitting.submit(nominationId, basedOn, caller) : draft);
	}

	/** Withdraws what the unit wrote or nominated, until it is proposed for an award. */
	@PostMapping("/withdrawal")
	@Answers(type = DossierAnswers.DossierChanged.class, tagged = true)
	ResponseEntity<?> withdraw(@PathVariable UUID nominationId, @Valid @RequestBody WithdrawNomination withdrawal,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch, Caller caller) {
		return this.answers.to(this.withdrawing.withdraw(nominationId, withdrawal, BasedOn.header(ifMatch), caller));
	}

}
