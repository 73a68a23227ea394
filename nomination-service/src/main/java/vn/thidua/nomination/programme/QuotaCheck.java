package vn.thidua.nomination.programme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

import vn.thidua.nomination.programme.ProgrammeRules.Act;
import vn.thidua.nomination.programme.ProgrammeRules.Measure;
import vn.thidua.nomination.programme.ProgrammeRules.Quota;
import vn.thidua.platform.problem.Violation;

/**
 * Whether the quotas can be met, and lead up to the level that decides. Source: N1, N2.
 */
final class QuotaCheck {

	private QuotaCheck() {
	}

	static List<Violation> violations(ProgrammeRules rules, Map<String, Integer> depths) {
		List<Violation> violations = new ArrayList<>();
		if (!depths.containsKey(rules.decidingLevel())) {
			violations.add(Violation.at("rules.decidingLevel", "LEVEL_UNKNOWN", rules.decidingLevel()));
		}
		for (int i = 0; i < rules.quotas().size(); i++) {
			level(rules, rules.quotas().get(i), "rules.quotas[%d].level".formatted(i), depths)
				.ifPresent(violations::add);
		}
		if (rules.quotas().stream().noneMatch((quota) -> quota.act() == Act.NOMINATE)) {
			violations.add(Violation.at("rules.quotas", "NOBODY_NOMINATES"));
		}
		ofOneAct(rules).forEach((quotas) -> contradiction(quotas).ifPresent(violations::add));
		return violations;
	}

	/** What is sent goes up; from the deciding level or above it nothing is sent. */
	private static Optional<Violation> level(ProgrammeRules rules, Quota quota, String field,
			Map<String, Integer> depths) {
		var depth = depths.get(quota.level());
		if (depth == null) {
			return Optional.of(Violation.at(field, "LEVEL_UNKNOWN", quota.level()));
		}
		var deciding = depths.get(rules.decidingLevel());
		return (deciding == null || depth > deciding) ? Optional.empty()
				: Optional.of(Violation.at(field, "LEVEL_NOT_BELOW_DECIDING", quota.level(), rules.decidingLevel()));
	}

	private static Collection<List<Quota>> ofOneAct(ProgrammeRules rules) {
		return rules.quotas()
			.stream()
			.collect(Collectors.groupingBy((quota) -> quota.level() + " " + quota.act(), LinkedHashMap::new,
					Collectors.toList()))
			.values();
	}

	/**
	 * A level may have a minimum beside a maximum; nothing stands beside an exact count.
	 */
	private static Optional<Violation> contradiction(List<Quota> quotas) {
		var first = quotas.getFirst();
		long measures = quotas.stream().map(Quota::measure).distinct().count();
		if (measures < quotas.size()) {
			return Optional.of(Violation.at("rules.quotas", "CODE_REPEATED", first.level() + " " + first.act()));
		}
		boolean exactBesideOthers = quotas.size() > 1
				&& quotas.stream().anyMatch((quota) -> quota.measure() == Measure.EXACT);
		if (exactBesideOthers || quotas.stream().map(Quota::together).distinct().count() > 1) {
			return Optional.of(Violation.at("rules.quotas", "QUOTAS_CONTRADICT", first.level(), first.act()));
		}
		var minimum = count(quotas, Measure.MINIMUM);
		var maximum = count(quotas, Measure.MAXIMUM);
		if (minimum.isPresent() && maximum.isPresent() && minimum.getAsInt() > maximum.getAsInt()) {
			return Optional.of(Violation.at("rules.quotas", "MINIMUM_ABOVE_MAXIMUM", first.level(), minimum.getAsInt(),
					maximum.getAsInt()));
		}
		return Optional.empty();
	}

	private static OptionalInt count(List<Quota> quotas, Measure measure) {
		return quotas.stream().filter((quota) -> quota.measure() == measure).mapToInt(Quota::count).findFirst();
	}

}
