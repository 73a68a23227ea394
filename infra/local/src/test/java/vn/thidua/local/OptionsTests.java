package vn.thidua.local;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.thidua.local.site.PortPlan;
import vn.thidua.local.site.Scene;

import static org.assertj.core.api.Assertions.assertThat;

class OptionsTests {

	private static final Path DEFAULT_DATA = Path.of("checkout/.data");

	@Test
	void withoutOptionsItPlaysTheSampleAndStaysUp() {
		assertThat(parse()).isEqualTo(new Options.Chosen(false, Scene.ROUND_OF_2023, DEFAULT_DATA, new PortPlan(7100)));
	}

	@Test
	void optionsComeInAnyOrder() {
		assertThat(parse("--port-base", "9000", "--empty", "--data", "else where", "--once"))
			.isEqualTo(new Options.Chosen(true, Scene.EMPTY, Path.of("else where"), new PortPlan(9000)));
	}

	@Test
	void aLaterSceneFollowsTheSampleRound() {
		assertThat(parse("--reorganise"))
			.isEqualTo(new Options.Chosen(false, Scene.REORGANISATION_OF_2025, DEFAULT_DATA, new PortPlan(7100)));
	}

	@Test
	void helpComesBeforeEverythingElse() {
		assertThat(parse("--once", "--help")).isEqualTo(new Options.Help());
	}

	@ParameterizedTest
	@ValueSource(strings = { "--port-base", "--port-base x", "--port-base 80", "--port-base 65001", "--port-base -1" })
	void aPortBaseThatLeavesNoRoomIsRefused(String line) {
		assertThat(parse(line.split(" ")))
			.isEqualTo(new Options.Refused("--port-base needs a number from 1024 to 65000."));
	}

	@ParameterizedTest
	@ValueSource(strings = { "--data", "--data --once" })
	void dataNeedsADirectory(String line) {
		assertThat(parse(line.split(" "))).isEqualTo(new Options.Refused("--data needs a directory."));
	}

	@Test
	void anUnknownOptionIsNamed() {
		assertThat(parse("--onec")).isEqualTo(new Options.Refused("There is no option --onec; see infra/run --help."));
	}

	private static Options parse(String... arguments) {
		return Options.parse(List.of(arguments), DEFAULT_DATA);
	}

}
