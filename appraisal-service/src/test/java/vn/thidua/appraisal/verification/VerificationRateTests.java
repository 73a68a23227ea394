package vn.thidua.appraisal.verification;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class VerificationRateTests {

	private final Minutes clock = new Minutes();

	private final VerificationRate rate = new VerificationRate(this.clock);

	@Test
	@DisplayName("A7 whoever opens the page too often in a minute waits for the next, and nobody else does")
	void whoComesTooOftenWaits() {
		assertThat(allowed("192.0.2.1", 100)).isEqualTo(60);
		assertThat(allowed("192.0.2.2", 1)).isEqualTo(1);

		this.clock.now = this.clock.now.plusSeconds(60);

		assertThat(allowed("192.0.2.1", 1)).isEqualTo(1);
	}

	@Test
	@DisplayName("A7 all together are bounded, too, wherever they come from")
	void allTogetherAreBounded() {
		assertThat(IntStream.range(0, 7_000).filter((i) -> this.rate.allows("192.0.2." + i)).count()).isEqualTo(6_000);
	}

	private long allowed(String address, int times) {
		return IntStream.range(0, times).filter((_) -> this.rate.allows(address)).count();
	}

	private static final class Minutes extends Clock {

		private Instant now = Instant.parse("2023-10-25T02:00:00Z");

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

		@Override
		public Instant instant() {
			return this.now;
		}

	}

}
