package vn.thidua.appraisal.integrity.formality;

import java.util.UUID;

import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import vn.thidua.platform.api.Answers;
import vn.thidua.platform.problem.Problems;
import vn.thidua.platform.security.Caller;
import vn.thidua.platform.security.Roles;

@RestController
class SimilarTextsController {

	private final SimilarTexts texts;

	private final Problems problems;

	SimilarTextsController(SimilarTexts texts, Problems problems) {
		this.texts = texts;
		this.problems = problems;
	}

	/**
	 * The texts that say most of what a dossier says, among all there ever were, the most
	 * similar first. Of those outside the caller's units only the likeness is told.
	 */
	@GetMapping("/api/v1/dossiers/{nominationId}/similar-texts")
	@Answers(type = SimilarTextView[].class)
	@PreAuthorize(Roles.INTEGRITY)
	ResponseEntity<?> similar(@PathVariable UUID nominationId, Caller caller) {
		return this.texts.to(nominationId, caller)
			.<ResponseEntity<?>>map(ResponseEntity::ok)
			.orElseGet(this.problems::notFound);
	}

}
