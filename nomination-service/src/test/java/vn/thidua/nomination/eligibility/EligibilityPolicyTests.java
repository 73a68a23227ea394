package vn.thidua.nomination.eligibility;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import vn.thidua.nomination.circumstance.Waiver;
import vn.thidua.nomination.dossier.Dossier;
import vn.thidua.nomination.dossier.SubmitNomination;
import vn.thidua.nomination.nominee.DescribeNominee;
import vn.thidua.nomination.programme.DeadlineRule;
import vn.thidua.nomination.programme.NomineeKind;
import vn.thidua.nomination.programme.ProgrammeRules;
import vn.thidua.nomination.programme.ProgrammeRules.Act;
import vn.thidua.nomination.programme.ProgrammeRules.Measure;
import vn.thidua.nomination.programme.RecurringDay;
import vn.thidua.platform.problem.Violation;

import static org.assertj.core.api.Assertions.assertThat;

class EligibilityPolicyTests {

	private static final ProgrammeRules RULES = new ProgrammeRules(
			List.of(new ProgrammeRules.Movement("CENTRAL", "Phong trào",
					List.of(new ProgrammeRules.Theme("KNOWLEDGE", "Tri thức", "m", "c"),
							new ProgrammeRules.Theme("HEALTH", "Sức khỏe", "m", "c")))),
			Set.of(NomineeKind.CADRE, NomineeKind.MEMBER),
			List.of(new ProgrammeRules.Condition("CULTURAL_FAMILY", "Gia đình văn hóa",
					Set.of(NomineeKind.CADRE, NomineeKind.MEMBER), true),
					new ProgrammeRules.Condition("ADVANCED_WORKER", "Lao động tiên tiến", Set.of(NomineeKind.CADRE),
							false)),
			List.of(new ProgrammeRules.Quota("COMMUNE", Act.NOMINATE, Measure.MINIMUM, 1, false)),
			new DeadlineRule(RecurringDay.parse("--10-15"), DeadlineRule.Bound.BEFORE), "PROVINCE", List.of(), null,
			null);

	@Test
	@DisplayName("N4 a member who meets the conditions asked of members is eligible")
	void memberNeedsNoCadreTitle() {
		assertThat(codes(aNomination(NomineeKind.MEMBER, Set.of("CULTURAL_FAMILY"), List.of()))).isEmpty();
	}

	@Test
	@DisplayName("N4 a cadre also holds Lao động tiên tiến")
	void cadreNeedsTheTitle() {
		assertThat(codes(aNomination(NomineeKind.CADRE, Set.of("CULTURAL_FAMILY"), List.of())))
			.containsExactly("CONDITION_NOT_MET");
	}

	@Test
	@DisplayName("N4 special circumstances are judged by a reasoned waiver")
	void waiverSettlesACondition() {
		assertThat(codes(aNomination(NomineeKind.MEMBER, Set.of(), List.of(aWaiverOf("CULTURAL_FAMILY"))))).isEmpty();
		assertThat(codes(aNomination(NomineeKind.MEMBER, Set.of(), List.of()))).containsExactly("CONDITION_NOT_MET");
	}

	@Test
	@DisplayName("N4 a condition that the rules do not let go cannot be waived")
	void notEverythingIsWaivable() {
		assertThat(
				codes(aNomination(NomineeKind.CADRE, Set.of("CULTURAL_FAMILY"), List.of(aWaiverOf("ADVANCED_WORKER")))))
			.containsExactly("CONDITION_NOT_WAIVABLE");
	}

	@Test
	@DisplayName("N6 a kind of nominee that the round does not take")
	void kindNotTaken() {
		assertThat(codes(aNomination(NomineeKind.COLLECTIVE, Set.of("CULTURAL_FAMILY"), List.of())))
			.containsExactly("NOMINEE_KIND_NOT_ALLOWED");
	}

	@Test
	@DisplayName("N5 every theme is answered, and figures prove it")
	void evidenceIsAskedFor() {
		var nothing = new Dossier("summary", List.of(new Dossier.Content("KNOWLEDGE", "text")), List.of());
		assertThat(EvidencePolicy.violations(RULES, NomineeKind.MEMBER, nothing)).extracting(Violation::code)
			.containsExactly("THEME_NOT_ANSWERED", "FIGURES_MISSING");
		var unknown = new Dossier("summary",
				List.of(new Dossier.Content("KNOWLEDGE", "a"), new Dossier.Content("HEALTH", "b"),
						new Dossier.Content("KNOWLEDGE", "c"), new Dossier.Content("WEALTH", "d")),
				List.of(new Dossier.Figure("f", BigDecimal.ONE, "người", "2023")));
		assertThat(EvidencePolicy.violations(RULES, NomineeKind.MEMBER, unknown)).extracting(Violation::field)
			.containsExactly("dossier.contents[2].theme", "dossier.contents[3].theme");
	}

	@Test
	@DisplayName("N2 minimum, maximum and exact quotas are different rules")
	void quotasDiffer() {
		assertThat(QuotaPolicy.violation(aQuota(Measure.MINIMUM), 7)).isEmpty();
		assertThat(QuotaPolicy.violation(aQuota(Measure.EXACT), 1)).isEmpty();
		assertThat(QuotaPolicy.violation(aQuota(Measure.EXACT), 2)).isPresent();
		assertThat(QuotaPolicy.violation(aQuota(Measure.MAXIMUM), 2)).isPresent();
	}

	private static ProgrammeRules.Quota aQuota(Measure measure) {
		return new ProgrammeRules.Quota("COMMUNE", Act.NOMINATE, measure, 2, false);
	}

	private static List<String> codes(SubmitNomination nomination) {
		return EligibilityPolicy.violations(RULES, nomination).stream().map(Violation::code).toList();
	}

	private static Waiver aWaiverOf(String condition) {
		return new Waiver(condition, "Phụ nữ đơn thân", "Chủ tịch Hội LHPN xã");
	}

	private static SubmitNomination aNomination(NomineeKind kind, Set<String> conditionsMet, List<Waiver> waivers) {
		return new SubmitNomination(UUID.randomUUID(), new DescribeNominee(kind, "Lê Thị Mai", 1985, true),
				new Dossier("summary", List.of(), List.of()), conditionsMet, waivers, null);
	}

}
