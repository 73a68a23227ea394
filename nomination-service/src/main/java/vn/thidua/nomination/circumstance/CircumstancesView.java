package vn.thidua.nomination.circumstance;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A nominee's special circumstances, for whoever needs to know them.
 *
 * @param nominationId the nomination
 * @param specialCircumstances the circumstances
 * @param waivers the conditions waived for them
 */
record CircumstancesView(UUID nominationId, List<SpecialCircumstance> specialCircumstances, List<WaiverView> waivers) {

	/**
	 * A waiver and who granted it.
	 *
	 * @param condition code of the condition
	 * @param reason why it is waived
	 * @param grantedBy name and office in words, if they were given
	 * @param grantedBySubject the user who granted it
	 * @param grantedByUnitId the unit she acted for
	 * @param grantedByRoles her roles
	 */
	record WaiverView(String condition, String reason, @Nullable String grantedBy, @Nullable String grantedBySubject,
			@Nullable UUID grantedByUnitId, @Nullable List<String> grantedByRoles) {
	}

}
