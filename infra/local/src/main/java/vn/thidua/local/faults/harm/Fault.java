package vn.thidua.local.faults.harm;

import java.time.Duration;
import java.util.Locale;

/** Something that goes wrong. */
public sealed interface Fault {

	/** Names what is counted and measured together. */
	String kind();

	/** {@code kill -9}; PostgreSQL with all its processes. */
	record Kill(Target target) implements Fault {

		@Override
		public String kind() {
			return "kill " + this.target.word();
		}

		@Override
		public String toString() {
			return kind();
		}

	}

	/** {@code SIGSTOP}, and {@code SIGCONT} a while later. */
	record Pause(Target target, Duration length) implements Fault {

		@Override
		public String kind() {
			return "pause " + this.target.word();
		}

		@Override
		public String toString() {
			return "%s for %s".formatted(kind(), seconds(this.length));
		}

	}

	/** All connections to an engine break off. */
	record Cut(Road road) implements Fault {

		@Override
		public String kind() {
			return "cut " + this.road.word();
		}

		@Override
		public String toString() {
			return kind();
		}

	}

	/** All connections to an engine get slow for a while. */
	record Slow(Road road, Duration length, Duration latency, int kibPerSecond) implements Fault {

		@Override
		public String kind() {
			return "slow " + this.road.word();
		}

		@Override
		public String toString() {
			return "%s for %s: %d ms, %d KiB/s".formatted(kind(), seconds(this.length), this.latency.toMillis(),
					this.kibPerSecond);
		}

	}

	/** Nothing passes on any connection to an engine for a while. */
	record Stall(Road road, Duration length) implements Fault {

		@Override
		public String kind() {
			return "stall " + this.road.word();
		}

		@Override
		public String toString() {
			return "%s for %s".formatted(kind(), seconds(this.length));
		}

	}

	/** What connections lead to. */
	enum Road {

		POSTGRESQL, KAFKA;

		String word() {
			return name().toLowerCase(Locale.ROOT) + "-connections";
		}

	}

	private static String seconds(Duration length) {
		return String.format(Locale.ROOT, "%.1f s", length.toMillis() / 1000.0);
	}

}
