package vn.thidua.benchmarks.measure;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class FiguresTests {

	private final Figures figures = new Figures();

	@Test
	void ratiosAreTakenRepetitionByRepetition() {
		add("ours", 8, 30, 9);
		add("limit", 10, 60, 10);
		var measure = this.figures.ratio("ours ÷ limit", Bar.atLeast(0.8), "ours", "limit");
		assertThat(measure.spread().samples()).containsExactly(0.8, 0.5, 0.9);
		assertThat(measure.spread().median()).isEqualTo(0.8);
		assertThat(measure.spread().min()).isEqualTo(0.5);
		assertThat(measure.spread().max()).isEqualTo(0.9);
		assertThat(measure.met()).isTrue();
	}

	@Test
	void aMedianOnTheWrongSideMissesItsBar() {
		add("p99", 21, 24);
		add("raw p99", 10, 10);
		assertThat(this.figures.difference("more", Bar.atMost(12), "p99", "raw p99").met()).isFalse();
		assertThat(this.figures.difference("more", null, "p99", "raw p99").met()).isNull();
	}

	@Test
	void whatWasNotMeasuredTogetherIsNotCompared() {
		add("ours", 1, 2);
		add("limit", 1);
		assertThatIllegalStateException().isThrownBy(() -> this.figures.ratio("ratio", null, "ours", "limit"));
	}

	private void add(String name, double... samples) {
		for (double sample : samples) {
			this.figures.add(name, sample);
		}
	}

}
