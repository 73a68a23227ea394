package vn.thidua.benchmarks.measure;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReportTests {

	@Test
	void aMissedBarIsSaidPlainly() {
		var figures = new Figures();
		figures.add("ours", 7);
		figures.add("limit", 10);
		var report = new Report(Instant.EPOCH, Duration.ofSeconds(90), Map.of("cores", 2), Map.of("at the end", 1.5),
				Map.of("relay", 0.25), 1, List.of(figures.ratio("ours ÷ limit", Bar.atLeast(0.8), "ours", "limit"),
						figures.ratio("beside", Bar.atLeast(0.5), "ours", "limit")));
		assertThat(report.asText()).containsPattern("ours ÷ limit +≥ 0.80  0.70 \\(0.70 – 0.70\\)  MISSED")
			.containsPattern("beside +≥ 0.50  0.70 \\(0.70 – 0.70\\)  met")
			.contains("90 s in all");
	}

}
