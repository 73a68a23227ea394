package vn.thidua.nomination.listing;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

import vn.thidua.nomination.dossier.Dossier;
import vn.thidua.nomination.nominee.DescribeNominee;

/**
 * A nomination with all that is not sensitive of it, for those in its chain.
 *
 * @param nomination as lists show it
 * @param nominee who is nominated, until she is erased
 * @param dossier what she did, and the figures that prove it, until she is erased
 * @param conditionsMet codes of the conditions she meets
 * @param waivedConditions codes of the conditions that were waived
 * @param returnedBecause code of why it was returned, while it is
 * @param withdrawnBecause why it was withdrawn
 * @param history where it lay, oldest first; it still lies where nothing ended
 */
public record DossierView(@JsonUnwrapped NominationView nomination, @Nullable DescribeNominee nominee,
		@Nullable Dossier dossier, Set<String> conditionsMet, Set<String> waivedConditions,
		@Nullable String returnedBecause, @Nullable String withdrawnBecause, List<PassageView> history) {

	/**
	 * A time at one place.
	 *
	 * @param step which tier this was, from 1
	 * @param unitId the unit it lay before
	 * @param unitName its name now
	 * @param submittedAt since when
	 * @param ending what ended it
	 * @param endedAt when
	 * @param reasonCode why, as the unit told
	 */
	public record PassageView(int step, UUID unitId, String unitName, Instant submittedAt, @Nullable String ending,
			@Nullable Instant endedAt, @Nullable String reasonCode) {
	}

}
