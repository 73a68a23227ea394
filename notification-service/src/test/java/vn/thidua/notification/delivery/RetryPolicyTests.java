package vn.thidua.notification.delivery;

import java.time.Duration;
import java.util.random.RandomGenerator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RetryPolicyTests {

	private final RetryPolicy policy = new RetryPolicy(Duration.ofSeconds(1), Duration.ofMinutes(10),
			Duration.ofSeconds(30), 3);

	@ParameterizedTest
	@CsvSource({ "1, PT0.5S, PT1S", "2, PT1S, PT2S", "5, PT8S, PT16S", "11, PT5M, PT10M", "500, PT5M, PT10M" })
	void pausesGrowUpToTheSlowestPace(int attempts, Duration least, Duration most) {
		assertThat(this.policy.pauseAfter(attempts, always(0))).isEqualTo(least);
		assertThat(this.policy.pauseAfter(attempts, always(-1))).isEqualTo(most);
	}

	@Test
	void ourOwnWayOutIsAskedMoreOften() {
		assertThat(this.policy.pauseWhileUnavailable(500, always(-1))).isEqualTo(Duration.ofSeconds(30));
	}

	@Test
	void aTargetMayRefuseAFewTimes() {
		assertThat(this.policy.givesUpAfter(2)).isFalse();
		assertThat(this.policy.givesUpAfter(3)).isTrue();
	}

	/** Draws the least of what is allowed, or with -1 the most. */
	private static RandomGenerator always(long drawn) {
		return new RandomGenerator() {
			@Override
			public long nextLong() {
				throw new UnsupportedOperationException();
			}

			@Override
			public long nextLong(long bound) {
				return (drawn < 0) ? bound - 1 : drawn;
			}
		};
	}

}
