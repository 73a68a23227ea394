package vn.thidua.nomination.eligibility;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Who nominates against one count: a unit by itself, or all units of a level under one
 * parent.
 *
 * @param unitId the unit, or the parent of those that share
 * @param level the level of those that share, nothing for a unit by itself
 */
public record QuotaShare(UUID unitId, @Nullable String level) {

	public static QuotaShare of(SubmissionGrounds.Found grounds) {
		return grounds.quota().together() ? new QuotaShare(grounds.submitTo(), grounds.unit().level())
				: new QuotaShare(grounds.unit().unitId(), null);
	}

	/** The same that who nominates alone locks. */
	public String lock(UUID roundId) {
		return roundId + " " + ((this.level == null) ? this.unitId.toString() : this.unitId + " " + this.level);
	}

}
