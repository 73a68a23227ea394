package vn.thidua.local.faults.load;

import java.time.Duration;
import java.util.OptionalLong;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FlowTests {

	private static final Duration TWO_SECONDS = Duration.ofSeconds(2);

	private static final long SECOND = 1_000_000_000;

	private final Flow flow = new Flow();

	@BeforeEach
	void oneEachSecondAndAGapOfTenSeconds() {
		for (int second = 0; second < 100; second++) {
			if (second < 50 || second >= 60) {
				this.flow.happened(10, second * SECOND);
			}
		}
	}

	@Test
	void whileItFlowsThereIsNothingToWaitFor() {
		assertThat(this.flow.nanosUntil(10 * SECOND, 20, TWO_SECONDS)).hasValue(0);
	}

	@Test
	void afterAGapItIsTheTimeUntilItFlowsAgain() {
		assertThat(this.flow.nanosUntil(50 * SECOND, 20, TWO_SECONDS)).hasValue(10 * SECOND);
		assertThat(this.flow.nanosUntil(55 * SECOND, 20, TWO_SECONDS)).hasValue(5 * SECOND);
	}

	@Test
	void aTrickleIsNotEnough() {
		assertThat(this.flow.nanosUntil(10 * SECOND, 50, TWO_SECONDS)).isEqualTo(OptionalLong.empty());
		assertThat(this.flow.nanosUntil(99 * SECOND + 1, 1, TWO_SECONDS)).isEqualTo(OptionalLong.empty());
	}

}
