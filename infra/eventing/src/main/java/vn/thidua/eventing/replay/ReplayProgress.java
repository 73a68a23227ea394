package vn.thidua.eventing.replay;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * How far a replay is.
 *
 * @param state what it does
 * @param records records read so far
 * @param ofRecords records on the topics when last looked
 * @param startedAt when it began
 * @param endedAt when it ended
 * @param failure why it failed
 */
public record ReplayProgress(State state, long records, long ofRecords, @Nullable Instant startedAt,
		@Nullable Instant endedAt, @Nullable String failure) {

	/** What a replay does. */
	public enum State {

		/** Nothing was replayed since this instance started. */
		IDLE,
		/** Builds the tables anew; the old ones serve. */
		RUNNING,
		/** The new tables serve. */
		DONE,
		/** The old tables serve on; nothing is changed. */
		FAILED

	}

	static final ReplayProgress IDLE = new ReplayProgress(State.IDLE, 0, 0, null, null, null);

	static ReplayProgress begun(Instant at) {
		return new ReplayProgress(State.RUNNING, 0, 0, at, null, null);
	}

	ReplayProgress at(long done, long total) {
		return new ReplayProgress(this.state, done, total, this.startedAt, null, null);
	}

	ReplayProgress ended(Instant at) {
		return new ReplayProgress(State.DONE, this.records, this.ofRecords, this.startedAt, at, null);
	}

	ReplayProgress failed(Instant at, String why) {
		return new ReplayProgress(State.FAILED, this.records, this.ofRecords, this.startedAt, at, why);
	}

}
