package vn.thidua.nomination.submission;

import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

import vn.thidua.nomination.dossier.SubmitNomination;
import vn.thidua.platform.api.Answers;
import vn.thidua.platform.problem.Problems;
import vn.thidua.platform.security.Caller;
import vn.thidua.platform.security.Roles;

@RestController
@RequestMapping("/api/v1/nominations")
class NominationsController {

	private final SubmittingNomination submittingNomination;

	private final Problems problems;

	NominationsController(SubmittingNomination submittingNomination, Problems problems) {
		this.submittingNomination = submittingNomination;
		this.problems = problems;
	}

	/** The caller's unit nominates; what is refused is not stored. */
	@PostMapping
	@Answers(status = 201, type = Nomination.class)
	@PreAuthorize(Roles.UNIT)
	ResponseEntity<?> submit(@Valid @RequestBody SubmitNomination submitted, Caller caller, UriComponentsBuilder here) {
		return switch (this.submittingNomination.submit(submitted, caller)) {
			case SubmissionResult.Submitted(var nomination) ->
				ResponseEntity.created(here.path("/api/v1/nominations/{id}").build(nomination.nominationId()))
					.body(nomination);
			case SubmissionResult.SubmissionRefused(var violations) ->
				this.problems.respond(HttpStatus.UNPROCESSABLE_CONTENT, violations);
		};
	}

}
