package vn.thidua.local.faults.harm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whose end of a TCP connection a local port is, as the kernel knows it. */
final class ProcessSockets {

	private static final List<Path> TABLES = List.of(Path.of("/proc/net/tcp"), Path.of("/proc/net/tcp6"));

	private ProcessSockets() {
	}

	static boolean isOf(long pid, int localPort) {
		return inode(localPort).filter((inode) -> descriptors(pid).contains("socket:[" + inode + "]")).isPresent();
	}

	private static Optional<String> inode(int localPort) {
		// Local and remote address, state, queues, timer, retransmissions, user, timeout,
		// inode.
		var line = Pattern
			.compile("^\\s*\\d+: [0-9A-F]+:%04X [0-9A-F]+:[0-9A-F]+ \\S+ \\S+ \\S+ \\S+\\s+\\d+\\s+\\d+ (\\d+) .*"
				.formatted(localPort));
		return TABLES.stream()
			.flatMap(ProcessSockets::lines)
			.map(line::matcher)
			.filter((match) -> match.matches())
			.map((match) -> match.group(1))
			.findFirst();
	}

	private static Stream<String> lines(Path table) {
		try {
			return Files.readAllLines(table).stream();
		}
		catch (IOException ex) {
			// No IPv6 here.
			return Stream.empty();
		}
	}

	private static List<String> descriptors(long pid) {
		try (var all = Files.list(Path.of("/proc", Long.toString(pid), "fd"))) {
			return all.map(ProcessSockets::target).toList();
		}
		catch (IOException ex) {
			// It has ended.
			return List.of();
		}
	}

	private static String target(Path descriptor) {
		try {
			return Files.readSymbolicLink(descriptor).toString().toLowerCase(Locale.ROOT);
		}
		catch (IOException ex) {
			return "closed meanwhile";
		}
	}

}
