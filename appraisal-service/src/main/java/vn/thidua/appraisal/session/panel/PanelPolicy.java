package vn.thidua.appraisal.session.panel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import vn.thidua.appraisal.session.PanelPart;
import vn.thidua.platform.problem.Violation;

/**
 * A panel has one chair and one secretary, all of its unit's subtree, and decides by more
 * than half of it; where departments appraise jointly, each of them sits on it. Source:
 * A1, A2.
 */
final class PanelPolicy {

	private PanelPolicy() {
	}

	static List<Violation> violations(FormPanel panel, Ground ground) {
		var violations = new ArrayList<Violation>();
		one(PanelPart.CHAIR, "PANEL_NEEDS_ONE_CHAIR", panel, violations);
		one(PanelPart.SECRETARY, "PANEL_NEEDS_ONE_SECRETARY", panel, violations);
		members(panel, ground, violations);
		int members = panel.members().size();
		if (panel.quorum() > members || panel.quorum() * 2 <= members) {
			violations.add(Violation.at("quorum", "QUORUM_NOT_OF_PANEL", members / 2 + 1, members));
		}
		departments(panel, ground, violations);
		return violations;
	}

	private static void one(PanelPart part, String code, FormPanel panel, List<Violation> violations) {
		if (panel.members().stream().filter((member) -> member.part() == part).count() != 1) {
			violations.add(Violation.at("members", code));
		}
	}

	private static void members(FormPanel panel, Ground ground, List<Violation> violations) {
		var subjects = new HashSet<String>();
		for (int i = 0; i < panel.members().size(); i++) {
			var member = panel.members().get(i);
			if (!subjects.add(member.subject())) {
				violations
					.add(Violation.at("members[%d].subject".formatted(i), "MEMBER_GIVEN_TWICE", member.subject()));
			}
			if (!ground.subtree().contains(member.unitId())) {
				violations.add(Violation.at("members[%d].unitId".formatted(i), "MEMBER_NOT_OF_UNIT", member.unitId()));
			}
		}
		ground.scored()
			.stream()
			.filter((subject) -> !subjects.contains(subject))
			.sorted()
			.forEach((subject) -> violations.add(Violation.at("members", "MEMBER_HAS_SCORED", subject)));
	}

	private static void departments(FormPanel panel, Ground ground, List<Violation> violations) {
		var seated = panel.members().stream().map(FormPanel.Member::unitId).collect(Collectors.toSet());
		var given = new HashSet<UUID>();
		for (int i = 0; i < panel.departments().size(); i++) {
			var unitId = panel.departments().get(i).unitId();
			var field = "departments[%d].unitId".formatted(i);
			if (!given.add(unitId) || !ground.departments().contains(unitId)) {
				violations.add(Violation.at(field, "NOT_A_DEPARTMENT", unitId));
			}
			else if (!seated.contains(unitId)) {
				violations.add(Violation.at(field, "DEPARTMENT_WITHOUT_MEMBER", unitId));
			}
		}
		if (ground.deciding() && given.isEmpty() && !ground.departments().isEmpty()) {
			violations.add(Violation.at("departments", "JOINT_PANEL_REQUIRED"));
		}
	}

	/**
	 * What a panel is judged on.
	 *
	 * @param deciding whether the session proposes
	 * @param subtree the unit and all below it
	 * @param departments the unit's departments
	 * @param scored subjects who have handed in scores
	 */
	record Ground(boolean deciding, Set<UUID> subtree, Set<UUID> departments, Set<String> scored) {
	}

}
