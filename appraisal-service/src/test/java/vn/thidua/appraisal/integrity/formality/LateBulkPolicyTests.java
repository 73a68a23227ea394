package vn.thidua.appraisal.integrity.formality;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import vn.thidua.appraisal.integrity.SampleRules;
import vn.thidua.appraisal.integrity.formality.LateBulkPolicy.Filing;
import vn.thidua.appraisal.integrity.rule.Detector;

import static org.assertj.core.api.Assertions.assertThat;

class LateBulkPolicyTests {

	private static final Instant DEADLINE = Instant.parse("2023-10-14T17:00:00Z");

	@Test
	@DisplayName("A5 a unit that files most of its dossiers in the last hour is remarkable, with the times of each")
	void aBulkAtTheEndIsFound() {
		var evidence = LateBulkPolicy.judge(UUID.randomUUID(), filed(5, 12), DEADLINE,
				SampleRules.builtIn(Detector.LATE_BULK));
		assertThat(evidence).isPresent();
		assertThat(evidence.orElseThrow().late()).hasSize(5).isSorted();
		assertThat(evidence.orElseThrow().share()).isEqualTo(1);
	}

	@Test
	@DisplayName("A5 a few at the end, many long before, or what came too late, are not")
	void whatDeadlinesAreForIsNotFound() {
		assertThat(isFound(filed(4, 12))).isFalse();
		assertThat(isFound(filed(8, 61))).isFalse();
		assertThat(isFound(filed(8, -1))).isFalse();
		assertThat(isFound(filed(8, 0))).isFalse();
		assertThat(isFound(Stream.concat(filed(5, 12).stream(), filed(4, 5_000).stream()).toList())).isFalse();
		assertThat(isFound(Stream.concat(filed(5, 12).stream(), filed(3, 5_000).stream()).toList())).isTrue();
		assertThat(isFound(List.of())).isFalse();
	}

	private static boolean isFound(List<Filing> filings) {
		return LateBulkPolicy.judge(UUID.randomUUID(), filings, DEADLINE, SampleRules.builtIn(Detector.LATE_BULK))
			.isPresent();
	}

	private static List<Filing> filed(int count, int minutesBefore) {
		return IntStream.range(0, count)
			.mapToObj((_) -> new Filing(UUID.randomUUID(), DEADLINE.minus(Duration.ofMinutes(minutesBefore))))
			.toList();
	}

}
