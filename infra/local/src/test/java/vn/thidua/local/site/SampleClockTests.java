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
		var clock = SampleClock.of(new DataDirectory(this.folder), Scene.ROUND_OF_2023, MACHINE);
		assertThat(MACHINE.instant().plus(clock.offset())).isBetween("2023-10-05T01:00:00Z", "2023-10-05T01:00:01Z");
	}

	@Test
	void laterStartsKeepIt() {
		var first = SampleClock.of(new DataDirectory(this.folder), Scene.ROUND_OF_2023, MACHINE);
		assertThat(SampleClock.of(new DataDirectory(this.folder), Scene.ROUND_OF_2023, A_DAY_LATER)).isEqualTo(first);
		assertThat(SampleClock.of(new DataDirectory(this.folder), Scene.EMPTY, A_DAY_LATER)).isEqualTo(first);
	}

	@Test
	void withoutTheSampleItIsTheMachines() {
		assertThat(SampleClock.of(new DataDirectory(this.folder), Scene.EMPTY, MACHINE).offset()).isZero();
	}

	@Test
	void theSampleIsNotPlayedOnDataThatBeganWithoutIt() {
		SampleClock.of(new DataDirectory(this.folder), Scene.EMPTY, MACHINE);
		assertThatExceptionOfType(CannotRun.class)
			.isThrownBy(() -> SampleClock.of(new DataDirectory(this.folder), Scene.ROUND_OF_2023, MACHINE))
			.withMessageContaining("--empty");
	}

	@Test
	void theReorganisationMovesItOnAndNothingMovesItBack() {
		var data = new DataDirectory(this.folder);
		SampleClock.of(data, Scene.ROUND_OF_2023, MACHINE);
		var moved = SampleClock.of(data, Scene.REORGANISATION_OF_2025, MACHINE);
		assertThat(MACHINE.instant().plus(moved.offset())).isBetween("2025-07-02T01:00:00Z", "2025-07-02T01:00:01Z");
		assertThat(SampleClock.of(data, Scene.REORGANISATION_OF_2025, A_DAY_LATER)).isEqualTo(moved);
		assertThatExceptionOfType(CannotRun.class)
			.isThrownBy(() -> SampleClock.of(data, Scene.ROUND_OF_2023, A_DAY_LATER))
			.withMessageContaining("--reorganise");
	}

	@Test
	void thereIsNothingToReorganiseBeforeTheRound() {
		assertThatExceptionOfType(CannotRun.class)
			.isThrownBy(() -> SampleClock.of(new DataDirectory(this.folder), Scene.REORGANISATION_OF_2025, MACHINE))
			.withMessageContaining("--once");
	}

}
