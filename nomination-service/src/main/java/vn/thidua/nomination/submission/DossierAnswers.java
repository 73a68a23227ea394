package vn.thidua.nomination.submission;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import vn.thidua.platform.problem.Problems;
import vn.thidua.platform.problem.Violation;

/** Answers a unit's act on one of its drafts or nominations. */
@Component
public class DossierAnswers {

	private final Problems problems;

	DossierAnswers(Problems problems) {
		this.problems = problems;
	}

	public ResponseEntity<?> to(DossierChange change) {
		return switch (change) {
			case DossierChange.Changed changed -> changed(ResponseEntity.ok(), changed);
			case DossierChange.Removed() -> ResponseEntity.noContent().build();
			case DossierChange.Outdated(boolean named) ->
				named ? this.problems.respond(HttpStatus.PRECONDITION_FAILED, Violation.of("CONCURRENT_CHANGE"))
						: this.problems.respond(HttpStatus.PRECONDITION_REQUIRED, Violation.of("IF_MATCH_REQUIRED"));
			case DossierChange.NotPossible(var violation) -> this.problems.respond(HttpStatus.CONFLICT, violation);
			case DossierChange.Refused(var violations) ->
				this.problems.respond(HttpStatus.UNPROCESSABLE_CONTENT, violations);
			case DossierChange.NotFound() -> this.problems.notFound();
		};
	}

	public ResponseEntity<?> changed(ResponseEntity.BodyBuilder answer, DossierChange.Changed changed) {
		return answer.eTag(BasedOn.tag(changed.revision()))
			.body(new DossierChanged(changed.nominationId(), changed.revision(), changed.state(),
					this.problems.explain(changed.outstanding())));
	}

	/**
	 * The answer to a change.
	 *
	 * @param nominationId the draft or nomination
	 * @param revision its revision now
	 * @param state where it stands now
	 * @param outstanding what it still lacks to be submitted, each with its code and
	 * messages
	 */
	public record DossierChanged(UUID nominationId, long revision, Nomination.State state,
			List<Map<String, Object>> outstanding) {
	}

}
