package vn.thidua.appraisal.session.panel;

import java.util.UUID;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.thidua.appraisal.session.ActAnswers;
import vn.thidua.platform.api.Answers;
import vn.thidua.platform.problem.Problems;
import vn.thidua.platform.request.RevisionTag;
import vn.thidua.platform.security.Caller;
import vn.thidua.platform.security.Roles;

@RestController
@RequestMapping("/api/v1/sessions/{sessionId}")
class MinutesController {

	private final KeepingMinutes keepingMinutes;

	private final GivingConsent givingConsent;

	private final ActAnswers answers;

	private final Problems problems;

	MinutesController(KeepingMinutes keepingMinutes, GivingConsent givingConsent, ActAnswers answers,
			Problems problems) {
		this.keepingMinutes = keepingMinutes;
		this.givingConsent = givingConsent;
		this.answers = answers;
		this.problems = problems;
	}

	/**
	 * The minutes of the latest sitting; without discussion and vote for those who were
	 * recused from a dossier.
	 */
	@GetMapping("/minutes")
	@Answers(type = MinutesView.class, tagged = true)
	@PreAuthorize(Roles.ANY)
	ResponseEntity<?> get(@PathVariable UUID sessionId, Caller caller) {
		return this.keepingMinutes.find(sessionId, caller)
			.<ResponseEntity<?>>map(MinutesController::shown)
			.orElseGet(this.problems::notFound);
	}

	/** Keeps the minutes of the sitting that is open; a change names their revision. */
	@PutMapping("/minutes")
	@Answers(type = MinutesView.class, tagged = true)
	@PreAuthorize(Roles.APPRAISER)
	ResponseEntity<?> keep(@PathVariable UUID sessionId, @Valid @RequestBody KeepMinutes minutes,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch, Caller caller) {
		return this.answers.answer(this.keepingMinutes.keep(sessionId, minutes, RevisionTag.revision(ifMatch), caller),
				MinutesController::shown);
	}

	/** The caller's department agrees to what the sitting will conclude. */
	@PostMapping("/consents")
	@Answers(status = 204)
	@PreAuthorize("hasAnyRole('appraiser', 'propaganda', 'office')")
	ResponseEntity<?> consent(@PathVariable UUID sessionId, @Valid @RequestBody GiveConsent consent, Caller caller) {
		return this.answers.answer(this.givingConsent.give(sessionId, consent, caller),
				(seat) -> ResponseEntity.noContent().build());
	}

	private static ResponseEntity<?> shown(MinutesView minutes) {
		return ResponseEntity.ok().eTag(RevisionTag.of(minutes.revision())).body(minutes);
	}

}
