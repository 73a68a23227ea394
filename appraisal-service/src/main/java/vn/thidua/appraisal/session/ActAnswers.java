package vn.thidua.appraisal.session;

import java.util.function.Function;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import vn.thidua.platform.problem.Problems;
import vn.thidua.platform.problem.Violation;

/** Answers with what became of an act. */
@Component
public class ActAnswers {

	private final Problems problems;

	ActAnswers(Problems problems) {
		this.problems = problems;
	}

	public <T> ResponseEntity<?> answer(ActResult<T> result, Function<T, ResponseEntity<?>> done) {
		return switch (result) {
			case ActResult.Done<T>(var made) -> done.apply(made);
			case ActResult.NotFound<T>() -> this.problems.notFound();
			case ActResult.NotHers<T>(var violation) -> this.problems.respond(HttpStatus.FORBIDDEN, violation);
			case ActResult.NotNow<T>(var violation) -> this.problems.respond(HttpStatus.CONFLICT, violation);
			case ActResult.Outdated<T>(boolean named) ->
				named ? this.problems.respond(HttpStatus.PRECONDITION_FAILED, Violation.of("CONCURRENT_CHANGE"))
						: this.problems.respond(HttpStatus.PRECONDITION_REQUIRED, Violation.of("IF_MATCH_REQUIRED"));
			case ActResult.Refused<T>(var violations) ->
				this.problems.respond(HttpStatus.UNPROCESSABLE_CONTENT, violations);
		};
	}

}
