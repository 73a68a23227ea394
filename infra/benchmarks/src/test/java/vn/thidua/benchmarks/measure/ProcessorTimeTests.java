package vn.thidua.benchmarks.measure;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProcessorTimeTests {

	@Test
	void whatOthersTookIsAShareOfAll() {
		var earlier = ProcessorTime.of("cpu  100 0 50 800 10 0 0 40 0 0");
		var later = ProcessorTime.of("cpu  130 0 60 830 10 0 0 70 0 0");
		assertThat(later.stolenSince(earlier)).isEqualTo(0.30);
		assertThat(later.stolenSince(later)).isZero();
	}

}
