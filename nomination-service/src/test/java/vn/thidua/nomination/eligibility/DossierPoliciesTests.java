package vn.thidua.nomination.eligibility;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import vn.thidua.nomination.circumstance.CircumstanceKind;
import vn.thidua.nomination.circumstance.Circumstances;
import vn.thidua.nomination.circumstance.SpecialCircumstance;
import vn.thidua.nomination.circumstance.Waiver;
import vn.thidua.nomination.dossier.Dossier;
import vn.thidua.platform.problem.Violation;

import static org.assertj.core.api.Assertions.assertThat;

class DossierPoliciesTests {

	@Test
	@DisplayName("N5 a yearly round takes figures of its year and its months, a monthly one of its month")
	void figuresAreOfTheRoundsTime() {
		assertThat(FigurePeriodPolicy.violations("2023", figuresOf("2023", "2023-06"))).isEmpty();
		assertThat(FigurePeriodPolicy.violations("2023", figuresOf("2023", "2022-12", "2024")))
			.extracting(Violation::field)
			.containsExactly("dossier.figures[1].period", "dossier.figures[2].period");
		assertThat(FigurePeriodPolicy.violations("2023-06", figuresOf("2023-06"))).isEmpty();
		assertThat(FigurePeriodPolicy.violations("2023-06", figuresOf("2023", "2023-07"))).extracting(Violation::code)
			.containsExactly("FIGURE_OUTSIDE_PERIOD", "FIGURE_OUTSIDE_PERIOD");
	}

	@Test
	@DisplayName("N4 a circumstance named twice, or a condition waived twice, is told by its place, not by what it says")
	void whatIsNamedTwiceIsRefused() {
		var twice = new Circumstances(List.of(circumstance(CircumstanceKind.DISABILITY),
				circumstance(CircumstanceKind.RELIGION), circumstance(CircumstanceKind.DISABILITY)),
				List.of(waiver("A"), waiver("B"), waiver("A")));
		assertThat(CircumstancePolicy.violations(twice)).containsExactly(
				Violation.at("specialCircumstances[2].kind", "CIRCUMSTANCE_REPEATED"),
				Violation.at("waivers[2].condition", "WAIVER_REPEATED", "A"));
		assertThat(CircumstancePolicy.violations(new Circumstances(null, null))).isEmpty();
	}

	@Test
	@DisplayName("X2 what is sensitive says nothing of itself when it is printed")
	void sensitiveRecordsDoNotPrintThemselves() {
		assertThat(circumstance(CircumstanceKind.DISABILITY).toString()).doesNotContain("note", "DISABILITY");
		assertThat(waiver("A").toString()).isEqualTo("Waiver of A");
	}

	private static Dossier figuresOf(String... periods) {
		return new Dossier("summary", List.of(),
				Stream.of(periods).map((period) -> new Dossier.Figure("f", BigDecimal.ONE, "người", period)).toList());
	}

	private static SpecialCircumstance circumstance(CircumstanceKind kind) {
		return new SpecialCircumstance(kind, "note");
	}

	private static Waiver waiver(String condition) {
		return new Waiver(condition, "reason", null);
	}

}
