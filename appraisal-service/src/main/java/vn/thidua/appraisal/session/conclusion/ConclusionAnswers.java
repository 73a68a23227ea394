package vn.thidua.appraisal.session.conclusion;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import vn.thidua.platform.problem.Problems;
import vn.thidua.platform.problem.Violation;

/** Answers with what became of a conclusion. */
@Component
class ConclusionAnswers {

	private final Problems problems;

	ConclusionAnswers(Problems problems) {
		this.problems = problems;
	}

	ResponseEntity<?> answer(ConclusionResult result) {
		return switch (result) {
			case ConclusionResult.Made(var conclusion) ->
				ResponseEntity.status(HttpStatus.CREATED).body(ConclusionView.of(conclusion));
			case ConclusionResult.Refused(var violations) ->
				this.problems.respond(HttpStatus.UNPROCESSABLE_CONTENT, violations);
			case ConclusionResult.TooLate(var violations) -> this.problems.respond(HttpStatus.CONFLICT, violations);
			case ConclusionResult.RoundNotKnownYet() ->
				this.problems.respond(HttpStatus.CONFLICT, Violation.of("ROUND_NOT_KNOWN_YET"));
			case ConclusionResult.NotOfThisUnit() ->
				this.problems.respond(HttpStatus.FORBIDDEN, Violation.of("FORBIDDEN"));
			case ConclusionResult.NotHers(var code) -> this.problems.respond(HttpStatus.FORBIDDEN, Violation.of(code));
			case ConclusionResult.NotFound() -> this.problems.notFound();
		};
	}

}
