package vn.thidua.appraisal.session.scoring;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.thidua.appraisal.session.ActAnswers;
import vn.thidua.platform.api.Answers;
import vn.thidua.platform.security.Caller;
import vn.thidua.platform.security.Roles;

@RestController
@RequestMapping("/api/v1/sessions/{sessionId}")
class ScoresController {

	private final Scoring scoring;

	private final ScoreViews scores;

	private final ActAnswers answers;

	ScoresController(Scoring scoring, ScoreViews scores, ActAnswers answers) {
		this.scoring = scoring;
		this.scores = scores;
		this.answers = answers;
	}

	/**
	 * The caller's own scores of a dossier; once handed in, those of all members, with
	 * mean, spread and the mean without severity side by side.
	 */
	@GetMapping("/dossiers/{nominationId}/scores")
	@Answers(type = ScoresView.class)
	@PreAuthorize(Roles.ANY)
	ResponseEntity<?> get(@PathVariable UUID sessionId, @PathVariable UUID nominationId, Caller caller) {
		return this.answers.answer(this.scores.find(sessionId, nominationId, caller), ResponseEntity::ok);
	}

	/**
	 * Saves one of the caller's own scores as she types it. Nobody else writes it, so the
	 * last one counts and no If-Match is asked for.
	 */
	@PutMapping("/dossiers/{nominationId}/scores/{criterion}")
	@Answers(type = GiveScore.class)
	@PreAuthorize(Roles.APPRAISER)
	ResponseEntity<?> give(@PathVariable UUID sessionId, @PathVariable UUID nominationId,
			@PathVariable @Size(max = 40) String criterion, @Valid @RequestBody GiveScore score, Caller caller) {
		return this.answers.answer(
				this.scoring.give(new Scoring.ScoreOf(sessionId, nominationId, criterion), score, caller),
				ResponseEntity::ok);
	}

	/** Hands in all of the caller's scores, as a whole; from then on they are final. */
	@PostMapping("/sheets")
	@Answers(status = 201, type = SheetsHandedIn.class)
	@PreAuthorize(Roles.APPRAISER)
	ResponseEntity<?> handIn(@PathVariable UUID sessionId, Caller caller) {
		return this.answers.answer(this.scoring.handIn(sessionId, caller),
				(dossiers) -> ResponseEntity.status(HttpStatus.CREATED).body(new SheetsHandedIn(dossiers)));
	}

	/**
	 * What was handed in.
	 *
	 * @param dossiers for how many dossiers
	 */
	record SheetsHandedIn(int dossiers) {
	}

}
