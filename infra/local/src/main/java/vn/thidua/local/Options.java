package vn.thidua.local;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

import vn.thidua.local.site.PortPlan;
import vn.thidua.local.site.Scene;

/** What the command line asks for. */
sealed interface Options {

	/** Go. */
	record Chosen(boolean once, Scene scene, Path data, PortPlan ports) implements Options {
	}

	/** Explain, and do nothing; {@code infra/run} shows help.txt by itself. */
	record Help() implements Options {
	}

	/**
	 * Not understood.
	 *
	 * @param reason one line
	 */
	record Refused(String reason) implements Options {
	}

	static Options parse(List<String> arguments, Path defaultData) {
		var chosen = new Chosen(false, Scene.ROUND_OF_2023, defaultData, new PortPlan(PortPlan.DEFAULT_BASE));
		Queue<String> rest = new ArrayDeque<>(arguments);
		while (!rest.isEmpty()) {
			var option = rest.remove();
			switch (option) {
				case "--help", "-h" -> {
					return new Help();
				}
				case "--once" -> chosen = new Chosen(true, chosen.scene(), chosen.data(), chosen.ports());
				case "--empty" -> chosen = new Chosen(chosen.once(), Scene.EMPTY, chosen.data(), chosen.ports());
				case "--reorganise" ->
					chosen = new Chosen(chosen.once(), Scene.REORGANISATION_OF_2025, chosen.data(), chosen.ports());
				case "--data" -> {
					var directory = rest.poll();
					if (directory == null || directory.isBlank() || directory.startsWith("--")) {
						return new Refused("--data needs a directory.");
					}
					chosen = new Chosen(chosen.once(), chosen.scene(), Path.of(directory), chosen.ports());
				}
				case "--port-base" -> {
					var base = rest.poll();
					if (base == null || !isBase(base)) {
						return new Refused("--port-base needs a number from %d to %d.".formatted(PortPlan.LOWEST_BASE,
								PortPlan.HIGHEST_BASE));
					}
					chosen = new Chosen(chosen.once(), chosen.scene(), chosen.data(),
							new PortPlan(Integer.parseInt(base)));
				}
				default -> {
					return new Refused("There is no option %s; see infra/run --help.".formatted(option));
				}
			}
		}
		return chosen;
	}

	private static boolean isBase(String number) {
		return number.matches("[0-9]{4,5}") && Integer.parseInt(number) >= PortPlan.LOWEST_BASE
				&& Integer.parseInt(number) <= PortPlan.HIGHEST_BASE;
	}

}
