package vn.thidua.local.stack;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProgressTests {

	private final ByteArrayOutputStream shown = new ByteArrayOutputStream();

	@Test
	void elsewhereThanOnATerminalEachChangeIsALine() {
		try (var progress = progress(false)) {
			var kafka = progress.begin("Kafka", "starts");
			var identity = progress.begin("identity", "starts");
			identity.end("ready");
			kafka.end("ready");
			progress.say("All ready");
		}
		assertThat(lines()).satisfiesExactly((line) -> assertThat(line).isEqualTo("  Kafka                  starts"),
				(line) -> assertThat(line).isEqualTo("  identity               starts"),
				(line) -> assertThat(line).matches("  identity               ready +\\d+\\.\\d s"),
				(line) -> assertThat(line).matches("  Kafka                  ready +\\d+\\.\\d s"),
				(line) -> assertThat(line).isEqualTo("All ready"));
	}

	@Test
	void onATerminalThePartsKeepTheirLines() {
		try (var progress = progress(true)) {
			var kafka = progress.begin("Kafka", "starts");
			progress.begin("identity", "starts");
			kafka.end("ready");
			progress.say("All ready");
			progress.begin("identity", "stops");
		}
		// Three lines are on the screen before the last part begins below them.
		assertThat(this.shown.toString(StandardCharsets.UTF_8)).contains("\033[2A\033[2K  Kafka                  ready")
			.contains("All ready\n\033[2K  identity               stops");
	}

	private Progress progress(boolean terminal) {
		return Progress.on(new PrintStream(this.shown, true, StandardCharsets.UTF_8), terminal);
	}

	private List<String> lines() {
		return this.shown.toString(StandardCharsets.UTF_8).lines().toList();
	}

}
