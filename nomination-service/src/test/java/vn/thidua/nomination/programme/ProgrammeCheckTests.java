package vn.thidua.nomination.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import vn.thidua.nomination.RuleFiles;
import vn.thidua.platform.problem.Violation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

class ProgrammeCheckTests {

	private static final Map<String, Integer> DEPTHS = Map.of("CENTRAL", 0, "PROVINCE", 1, "DEPARTMENT", 2, "DIRECT", 2,
			"DISTRICT", 2, "COMMUNE", 3);

	@ParameterizedTest
	@EnumSource
	@DisplayName("M1, M2, M3 the real rules make sense")
	void theRealRulesMakeSense(RuleFiles file) {
		assertThat(violations(file.json())).isEmpty();
	}

	@Test
	@DisplayName("M1 both movements, each theme with a criterion for members and one for cadres")
	void bothMovementsAreThere() {
		var themes = read(RuleFiles.YEARLY.json()).rules().themes();
		assertThat(themes).extracting(ProgrammeRules.Theme::name)
			.containsExactly("Có Tri thức", "Có Đạo đức", "Có Sức khỏe",
					"Có Trách nhiệm với bản thân, gia đình, xã hội và đất nước", "Tình nghĩa", "Tự tin", "Sáng tạo");
		assertThat(themes).allSatisfy((theme) -> assertThat(theme.forMembers()).isNotBlank()
			.isNotEqualTo(theme.forCadres())
			.doesNotContain("…"));
	}

	@ParameterizedTest
	@MethodSource("slips")
	@DisplayName("M2 rules that make no sense are refused, each slip by its name")
	void aSlipIsFound(Consumer<ObjectNode> slip, String code, String field) {
		var proposed = RuleFiles.YEARLY.json();
		slip.accept(proposed);
		assertThat(violations(proposed)).extracting(Violation::code, Violation::field)
			.containsExactly(tuple(code, field));
	}

	static List<Arguments> slips() {
		return List.of(slip("a theme twice", (proposed) -> {
			var themes = (ArrayNode) rules(proposed).at("/movements/0/themes");
			themes.add(themes.get(0));
		}, "CODE_REPEATED", "rules.movements"),
				slip("a level that is not there", (proposed) -> quota(proposed, 3).put("level", "REGION"),
						"LEVEL_UNKNOWN", "rules.quotas[3].level"),
				slip("a deciding level that is not there", (proposed) -> rules(proposed).put("decidingLevel", "REGION"),
						"LEVEL_UNKNOWN", "rules.decidingLevel"),
				slip("the deciding level sends something up", (proposed) -> quota(proposed, 3).put("level", "PROVINCE"),
						"LEVEL_NOT_BELOW_DECIDING", "rules.quotas[3].level"),
				slip("at least more than at most", (proposed) -> quotas(proposed)
					.add(quota(proposed, 0).put("count", 3).deepCopy().put("measure", "MAXIMUM").put("count", 2)),
						"MINIMUM_ABOVE_MAXIMUM", "rules.quotas"),
				slip("an exact count beside another",
						(proposed) -> quotas(proposed).add(quota(proposed, 1).deepCopy().put("measure", "MAXIMUM")),
						"QUOTAS_CONTRADICT", "rules.quotas"),
				slip("the same quota twice", (proposed) -> quotas(proposed).add(quota(proposed, 0)), "CODE_REPEATED",
						"rules.quotas"),
				slip("nobody nominates", (proposed) -> {
					quotas(proposed).remove(2);
					quotas(proposed).remove(1);
					quotas(proposed).remove(0);
				}, "NOBODY_NOMINATES", "rules.quotas"),
				slip("a deadline before the opening",
						(proposed) -> ((ObjectNode) rules(proposed).get("deadline")).put("day", "--09-30"),
						"DEADLINE_BEFORE_OPENING", "rules.schedule.opens"),
				slip("a day of the month for a yearly round",
						(proposed) -> ((ObjectNode) rules(proposed).get("schedule")).put("opens", "---01"),
						"DAY_UNFIT_FOR_SCHEDULE", "rules.schedule.opens"),
				slip("a condition that is asked of nobody",
						(proposed) -> rules(proposed).putArray("nomineeKinds").add("MEMBER"), "CONDITION_FOR_NOBODY",
						"rules.conditions[2].kinds"),
				slip("a target twice", (proposed) -> {
					var targets = (ArrayNode) rules(proposed).get("targets");
					targets.add(targets.get(0));
				}, "CODE_REPEATED", "rules.targets"), slip("an end before the beginning",
						(proposed) -> proposed.put("validTo", "2021-01-01"), "VALIDITY_REVERSED", "validTo"));
	}

	@Test
	@DisplayName("M2 a later version takes over from a later day; no past dossier is judged by other rules")
	void aLaterVersionDoesNotReachBack() {
		var newest = new ProgrammeVersion("p", 3, "n", "l", LocalDate.of(2023, 1, 1), null,
				read(RuleFiles.YEARLY.json()).rules());
		assertThat(ProgrammeCheck.violations(read(RuleFiles.YEARLY.json()), newest, DEPTHS)).extracting(Violation::code)
			.containsExactly("VALIDITY_OVERLAPS");
		assertThat(ProgrammeCheck.violations(read(RuleFiles.TWO_TIERS.json()), newest, DEPTHS)).isEmpty();
	}

	@Test
	@DisplayName("M2 rules stored by an earlier release can be read: no schedule, a reminder a week before")
	void olderRulesCanBeRead() {
		var older = RuleFiles.YEARLY.json();
		rules(older).remove(List.of("schedule", "remindDaysBefore"));
		var rules = read(older).rules();
		assertThat(rules.schedule()).isNull();
		assertThat(rules.reminderDays()).isEqualTo(7);
		assertThat(violations(older)).isEmpty();
	}

	@Test
	@DisplayName("N1, N2 rounds are named by their year or month")
	void roundsAreNamed() {
		var yearly = schedule(RuleFiles.YEARLY);
		assertThat(yearly.name(LocalDate.of(2023, 10, 1))).isEqualTo("Khen thưởng phong trào thi đua năm 2023");
		assertThat(yearly.period(LocalDate.of(2023, 10, 1))).isEqualTo("2023");
		var monthly = schedule(RuleFiles.MONTHLY);
		var june = monthly.opensOn(LocalDate.of(2023, 6, 17));
		assertThat(june).isEqualTo("2023-06-01");
		assertThat(monthly.name(june)).isEqualTo("Biểu dương tháng 6/2023");
		assertThat(monthly.period(june)).isEqualTo("2023-06");
	}

	private static Schedule schedule(RuleFiles file) {
		return Objects.requireNonNull(read(file.json()).rules().schedule());
	}

	private static Arguments slip(String name, Consumer<ObjectNode> slip, String code, String field) {
		return argumentSet(name, slip, code, field);
	}

	private static ObjectNode rules(ObjectNode proposed) {
		return (ObjectNode) proposed.get("rules");
	}

	private static ArrayNode quotas(ObjectNode proposed) {
		return (ArrayNode) rules(proposed).get("quotas");
	}

	private static ObjectNode quota(ObjectNode proposed, int index) {
		return (ObjectNode) quotas(proposed).get(index);
	}

	private static AddProgrammeVersion read(ObjectNode proposed) {
		return JsonMapper.shared().treeToValue(proposed, AddProgrammeVersion.class);
	}

	private static List<Violation> violations(ObjectNode proposed) {
		return ProgrammeCheck.violations(read(proposed), null, DEPTHS);
	}

}
