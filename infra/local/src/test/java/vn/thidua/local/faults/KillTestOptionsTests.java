package vn.thidua.local.faults;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.thidua.local.site.PortPlan;

import static org.assertj.core.api.Assertions.assertThat;

class KillTestOptionsTests {

	@Test
	void killsAndSeedAreEnough() {
		assertThat(parse("--kills 200 --seed -7"))
			.isEqualTo(new KillTestOptions.Chosen(200, -7, 10, null, new PortPlan(7100), null));
	}

	@Test
	void optionsComeInAnyOrder() {
		assertThat(parse("--json out.json --port-base 9000 --rate 25 --seed 4 --data there --kills 3"))
			.isEqualTo(new KillTestOptions.Chosen(3, 4, 25, Path.of("there"), new PortPlan(9000), Path.of("out.json")));
	}

	@Test
	void helpComesBeforeEverythingElse() {
		assertThat(parse("--kills 3 --help")).isEqualTo(new KillTestOptions.Help());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			--kills 3                          | --kills N and --seed S are needed; see infra/kill-test --help.
			--seed 3                           | --kills N and --seed S are needed; see infra/kill-test --help.
			--kills 0 --seed 1                 | --kills needs a number from 1 to 10000.
			--kills x --seed 1                 | --kills needs a number from 1 to 10000.
			--kills 1 --seed x                 | --seed needs a number.
			--kills 1 --seed                   | --seed needs a value; see infra/kill-test --help.
			--kills 1 --seed 1 --rate 0        | --rate needs a number from 1 to 1000.
			--kills 1 --seed 1 --port-base 65000 | --port-base needs a number from 1024 to 64990.
			--kils 1                           | There is no option --kils; see infra/kill-test --help.
			""")
	void whatIsNotUnderstoodIsSaidInOneLine(String line, String reason) {
		assertThat(parse(line)).isEqualTo(new KillTestOptions.Refused(reason));
	}

	private static KillTestOptions parse(String line) {
		return KillTestOptions.parse(List.of(line.split(" ")));
	}

}
