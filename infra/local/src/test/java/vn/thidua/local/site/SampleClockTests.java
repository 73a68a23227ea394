package vn.thidua.local.site;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SampleClockTests {

	private static final Clock MACHINE = Clock.fixed(Instant.parse("2026-11-22T10:15:30.5Z"), ZoneOffset.UTC);

	private static final Clock A_DAY_LATER = Clock.offset(MACHINE, Duration.ofDays(1));

	@TempDir
	private Path folder;

	@Test
	void theFirstStartSetsTheClockToTheMorningOfTheFifthOfOctober2023() {
		var clock = SampleClock.of(new DataDirectory(this.folder), true, MACHINE);
		assertThat(MACHINE.instant().plus(clock.offset())).isBetween("2023-10-05T01:00:00Z", "2023-10-05T01:00:01Z");
	}

	@Test
	void laterStartsKeepIt() {
		var first = SampleClock.of(new DataDirectory(this.folder), true, MACHINE);
		assertThat(SampleClock.of(new DataDirectory(this.folder), true, A_DAY_LATER)).isEqualTo(first);
		assertThat(SampleClock.of(new DataDirectory(this.folder), false, A_DAY_LATER)).isEqualTo(first);
	}

	@Test
	void withoutTheSampleItIsTheMachines() {
		assertThat(SampleClock.of(new DataDirectory(this.folder), false, MACHINE).offset()).isZero();
	}

	@Test
	void theSampleIsNotPlayedOnDataThatBeganWithoutIt() {
		SampleClock.of(new DataDirectory(this.folder), false, MACHINE);
		assertThatExceptionOfType(CannotRun.class)
			.isThrownBy(() -> SampleClock.of(new DataDirectory(this.folder), true, MACHINE))
			.withMessageContaining("--empty");
	}

}
