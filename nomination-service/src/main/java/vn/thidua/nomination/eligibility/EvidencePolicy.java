package vn.thidua.nomination.eligibility;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import vn.thidua.nomination.dossier.Dossier;
import vn.thidua.nomination.programme.NomineeKind;
import vn.thidua.nomination.programme.ProgrammeRules;
import vn.thidua.nomination.programme.ProgrammeRules.Theme;
import vn.thidua.platform.problem.Violation;

/**
 * Whether a dossier shows what the rules ask for: every theme with content, as it is
 * asked of members or of cadres, and figures. Source: N4, N5, G1 IV.2 "Thực hiện đầy đủ
 * và nổi bật … (có nội dung hoạt động, số liệu … chứng minh cụ thể)".
 */
final class EvidencePolicy {

	private EvidencePolicy() {
	}

	static List<Violation> violations(ProgrammeRules rules, NomineeKind kind, Dossier dossier) {
		List<Violation> violations = new ArrayList<>();
		Set<String> themes = new HashSet<>(rules.themes().stream().map(Theme::code).toList());
		Set<String> answered = new HashSet<>();
		for (int i = 0; i < dossier.contents().size(); i++) {
			String theme = dossier.contents().get(i).theme();
			if (!themes.contains(theme) || !answered.add(theme)) {
				violations
					.add(Violation.at("dossier.contents[%d].theme".formatted(i), "THEME_UNKNOWN_OR_REPEATED", theme));
			}
		}
		rules.themes()
			.stream()
			.filter((theme) -> !answered.contains(theme.code()))
			.map((theme) -> Violation.at("dossier.contents", "THEME_NOT_ANSWERED", theme.code(), theme.name(),
					criterion(theme, kind)))
			.forEach(violations::add);
		if (dossier.figures().isEmpty()) {
			violations.add(Violation.at("dossier.figures", "FIGURES_MISSING"));
		}
		return violations;
	}

	/** A theme asks more of cadres. Source: M1. */
	private static String criterion(Theme theme, NomineeKind kind) {
		return (kind == NomineeKind.CADRE) ? theme.forMembers() + " " + theme.forCadres() : theme.forMembers();
	}

}
