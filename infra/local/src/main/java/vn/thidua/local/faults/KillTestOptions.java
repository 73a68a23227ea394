package vn.thidua.local.faults;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

import org.jspecify.annotations.Nullable;

import vn.thidua.local.site.PortPlan;

/** What the command line asks for. */
sealed interface KillTestOptions {

	/**
	 * Go.
	 *
	 * @param data where to run; none for the usual place
	 * @param json where to write the summary, if anywhere
	 */
	record Chosen(int kills, long seed, int rate, @Nullable Path data, PortPlan ports,
			@Nullable Path json) implements KillTestOptions {
	}

	/** Explain, and do nothing. */
	record Help() implements KillTestOptions {
	}

	/**
	 * Not understood.
	 *
	 * @param reason one line
	 */
	record Refused(String reason) implements KillTestOptions {
	}

	static KillTestOptions parse(List<String> arguments) {
		var reading = new Reading();
		Queue<String> rest = new ArrayDeque<>(arguments);
		while (!rest.isEmpty()) {
			var option = rest.remove();
			if (option.equals("--help") || option.equals("-h")) {
				return new Help();
			}
			var refusal = reading.take(option, rest.poll());
			if (refusal != null) {
				return new Refused(refusal);
			}
		}
		return reading.chosen();
	}

	/** The options as far as they have been read. */
	final class Reading {

		private static final int MOST_KILLS = 10_000;

		private static final int HIGHEST_RATE = 1000;

		private @Nullable Integer kills;

		private @Nullable Long seed;

		private int rate = 10;

		private @Nullable Path data;

		private PortPlan ports = new PortPlan(PortPlan.DEFAULT_BASE);

		private @Nullable Path json;

		private Reading() {
		}

		/** Returns what is wrong, if something is. */
		private @Nullable String take(String option, @Nullable String value) {
			if (value == null
					&& List.of("--kills", "--seed", "--rate", "--data", "--port-base", "--json").contains(option)) {
				return option + " needs a value; see infra/kill-test --help.";
			}
			switch (option) {
				case "--kills" -> {
					if (!isNumber(value, 1, MOST_KILLS)) {
						return "--kills needs a number from 1 to %d.".formatted(MOST_KILLS);
					}
					this.kills = Integer.valueOf(value);
				}
				case "--seed" -> {
					if (value == null || !value.matches("-?[0-9]{1,18}")) {
						return "--seed needs a number.";
					}
					this.seed = Long.valueOf(value);
				}
				case "--rate" -> {
					if (!isNumber(value, 1, HIGHEST_RATE)) {
						return "--rate needs a number from 1 to %d.".formatted(HIGHEST_RATE);
					}
					this.rate = Integer.parseInt(value);
				}
				case "--data" -> this.data = Path.of(String.valueOf(value));
				case "--json" -> this.json = Path.of(String.valueOf(value));
				case "--port-base" -> {
					int highest = PortPlan.HIGHEST_BASE - 10;
					if (!isNumber(value, PortPlan.LOWEST_BASE, highest)) {
						return "--port-base needs a number from %d to %d.".formatted(PortPlan.LOWEST_BASE, highest);
					}
					this.ports = new PortPlan(Integer.parseInt(value));
				}
				default -> {
					return "There is no option %s; see infra/kill-test --help.".formatted(option);
				}
			}
			return null;
		}

		private KillTestOptions chosen() {
			if (this.kills == null || this.seed == null) {
				return new Refused("--kills N and --seed S are needed; see infra/kill-test --help.");
			}
			return new Chosen(this.kills, this.seed, this.rate, this.data, this.ports, this.json);
		}

		private static boolean isNumber(@Nullable String text, int least, int most) {
			return text != null && text.matches("[0-9]{1,6}") && Integer.parseInt(text) >= least
					&& Integer.parseInt(text) <= most;
		}

	}

}
