package vn.thidua.appraisal.session.panel;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.thidua.appraisal.session.Measure;
import vn.thidua.appraisal.session.PanelPart;

/**
 * A panel as it is shown; what conflicts are derived from is not.
 *
 * @param sessionId its session
 * @param quorum how many judge at least, nothing without a panel
 * @param sitting sittings so far
 * @param measure what the panel ranks by
 * @param members who judges, the chair first, by given name
 * @param departments which departments appraise jointly
 */
record PanelView(UUID sessionId, @Nullable Integer quorum, int sitting, Measure measure, List<MemberView> members,
		List<DepartmentView> departments) {

	/**
	 * A member.
	 *
	 * @param memberId her identity in this session
	 * @param name her name
	 * @param unitId the unit she sits there for
	 * @param unitName its name, if known
	 * @param part what she does
	 * @param handedIn whether she handed in scores of what waits
	 */
	record MemberView(UUID memberId, String name, UUID unitId, @Nullable String unitName, PanelPart part,
			boolean handedIn) {
	}

	/**
	 * A department.
	 *
	 * @param unitId which one
	 * @param unitName its name, if known
	 * @param part what it appraises
	 * @param consented whether it agreed to this sitting's conclusion
	 */
	record DepartmentView(UUID unitId, @Nullable String unitName, String part, boolean consented) {
	}

}
