package vn.thidua.appraisal.session;

import java.util.List;

import vn.thidua.platform.problem.Violation;

/**
 * What became of an act in a session.
 *
 * @param <T> what it made
 */
public sealed interface ActResult<T> {

	record Done<T>(T made) implements ActResult<T> {
	}

	/** There is no such thing, or not for her. */
	record NotFound<T>() implements ActResult<T> {
	}

	/** She sees it, but it is not hers to do. */
	record NotHers<T>(Violation violation) implements ActResult<T> {
	}

	/** Not as the session stands now. */
	record NotNow<T>(Violation violation) implements ActResult<T> {
	}

	/**
	 * The session is another than she saw.
	 *
	 * @param named whether she said which one she saw
	 */
	record Outdated<T>(boolean named) implements ActResult<T> {
	}

	record Refused<T>(List<Violation> violations) implements ActResult<T> {
	}

	static <T> ActResult<T> refused(Violation violation) {
		return new Refused<>(List.of(violation));
	}

}
