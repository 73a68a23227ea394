package vn.thidua.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;

import org.awaitility.Awaitility;

import static org.assertj.core.api.Assertions.assertThat;

/** The processes of runs on a data directory, as the kernel knows them. */
public record RunProcesses(Path data) {

	public void kill(String name) throws IOException {
		var pid = Long.parseLong(Files.readString(this.data.resolve("processes").resolve(name)).split(" ", 2)[0]);
		assertThat(ProcessHandle.of(pid).orElseThrow().destroyForcibly()).isTrue();
	}

	public void assertNoneIsLeftWithin(Duration patience) {
		Awaitility.await().atMost(patience).untilAsserted(() -> assertThat(left()).isEmpty());
	}

	/**
	 * All of them, and all their descendants, work somewhere below the data directory.
	 */
	private List<String> left() throws IOException {
		var folder = this.data.toRealPath();
		try (var all = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
			return StreamSupport.stream(all.spliterator(), false)
				.filter((process) -> worksIn(process).startsWith(folder))
				.map((process) -> "process " + process.getFileName())
				.toList();
		}
	}

	private static Path worksIn(Path process) {
		try {
			return Files.readSymbolicLink(process.resolve("cwd"));
		}
		catch (IOException ex) {
			// Gone meanwhile.
			return process;
		}
	}

}
