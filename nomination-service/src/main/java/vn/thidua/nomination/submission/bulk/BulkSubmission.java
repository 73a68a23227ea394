package vn.thidua.nomination.submission.bulk;

import java.util.List;

import vn.thidua.platform.problem.Violation;

/** What became of many nominations handed in together: all are submitted, or none. */
public sealed interface BulkSubmission {

	/**
	 * All were.
	 *
	 * @param count how many
	 */
	record Submitted(int count) implements BulkSubmission {
	}

	/**
	 * None was.
	 *
	 * @param findings what is wrong, by nomination
	 */
	record Refused(List<Finding> findings) implements BulkSubmission {
	}

	/**
	 * What is wrong with one of them.
	 *
	 * @param index its place among them, from 0
	 * @param violation what is wrong
	 */
	record Finding(int index, Violation violation) {
	}

}
