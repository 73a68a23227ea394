package vn.thidua.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Memory that a run's processes hold, each page shared by n of them counted to one n-th
 * (PSS), so that the sum is what would be free without them.
 */
public final class ResidentMemory {

	private static final Path PROC = Path.of("/proc");

	private static final Pattern PSS = Pattern.compile("(?m)^Pss:\\s+(\\d+) kB$");

	private static final int KIB = 1024;

	private ResidentMemory() {
	}

	/**
	 * By process id, in KiB: those given, their guards, and all that descend from them.
	 */
	public static Map<Long, Long> of(Collection<Long> roots) throws IOException {
		var members = new HashSet<>(roots);
		var all = new ArrayList<Kinship>();
		try (var processes = Files.newDirectoryStream(PROC, "[0-9]*")) {
			for (var process : processes) {
				Kinship.of(process).ifPresent(all::add);
			}
		}
		int found;
		do {
			found = members.size();
			all.stream()
				.filter((process) -> process.belongsTo(members))
				.forEach((process) -> members.add(process.pid()));
		}
		while (members.size() > found);
		var sizes = new LinkedHashMap<Long, Long>();
		members.forEach((pid) -> pss(pid).ifPresent((size) -> sizes.put(pid, size)));
		return sizes;
	}

	public static long totalMiB(Collection<Long> roots) throws IOException {
		return of(roots).values().stream().mapToLong(Long::longValue).sum() / KIB;
	}

	private static Optional<Long> pss(long pid) {
		return read(PROC.resolve(Long.toString(pid)).resolve("smaps_rollup")).map(PSS::matcher)
			.filter((matcher) -> matcher.find())
			.map((matcher) -> Long.parseLong(matcher.group(1)));
	}

	/** Empty for a process that has ended meanwhile. */
	private static Optional<String> read(Path file) {
		try {
			return Optional.of(Files.readString(file));
		}
		catch (IOException ex) {
			return Optional.empty();
		}
	}

	private record Kinship(long pid, long parent, long session) {

		static Optional<Kinship> of(Path process) {
			return read(process.resolve("stat")).map((stat) -> {
				// After the command's name, which is in brackets and may hold anything:
				// state, parent, group, session.
				var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
				return new Kinship(Long.parseLong(String.valueOf(process.getFileName())), Long.parseLong(fields[1]),
						Long.parseLong(fields[3]));
			});
		}

		boolean belongsTo(Set<Long> members) {
			return members.contains(this.parent) || members.contains(this.session);
		}

	}

}
