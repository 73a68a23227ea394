package vn.thidua.local.stack;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ResidentMemoryTests {

	@Test
	void countsAProcessWithItsChildrenAndTheirOrphansInItsSession() throws IOException, InterruptedException {
		var process = new ProcessBuilder("setsid", "sh", "-c", "(sleep 60 &); sleep 60 & echo started; wait").start();
		try {
			assertThat(process.inputReader().readLine()).isEqualTo("started");
			assertThat(ResidentMemory.of(List.of(process.pid()))).hasSize(3)
				.containsKey(process.pid())
				.allSatisfy((_, size) -> assertThat(size).isPositive());
		}
		finally {
			for (var each : ResidentMemory.of(List.of(process.pid())).keySet()) {
				ProcessHandle.of(each).ifPresent(ProcessHandle::destroyForcibly);
			}
		}
	}

	@Test
	void aProcessThatIsGoneCountsForNothing() throws IOException {
		assertThat(ResidentMemory.totalMiB(List.of(Long.MAX_VALUE))).isZero();
	}

}
