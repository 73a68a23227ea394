package vn.thidua.nomination.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.thidua.nomination.circumstance.Waiver;
import vn.thidua.nomination.dossier.SubmitNomination;
import vn.thidua.nomination.draft.DraftNomination.DraftDossier;
import vn.thidua.nomination.nominee.DescribeNominee;
import vn.thidua.platform.problem.Violation;

/**
 * What a draft says so far. Nothing sensitive is in it.
 *
 * @param nominee who is nominated
 * @param dossier what she did, and the figures that prove it
 * @param conditionsMet codes of the conditions of eligibility she meets
 */
public record DraftContent(@Nullable DescribeNominee nominee, DraftDossier dossier, Set<String> conditionsMet) {

	/** What no nomination can be without, whatever the rules. */
	public List<Violation> missing() {
		List<Violation> missing = new ArrayList<>();
		if (this.nominee == null) {
			missing.add(Violation.at("nominee", "FIELD_REQUIRED", "nominee"));
		}
		if (this.dossier.dossier().summary().isBlank()) {
			missing.add(Violation.at("dossier.summary", "FIELD_REQUIRED", "dossier.summary"));
		}
		return missing;
	}

	/** The nomination it has become, unless something is {@link #missing}. */
	public SubmitNomination nomination(UUID roundId, List<Waiver> waivers) {
		if (this.nominee == null) {
			throw new IllegalStateException("The draft names no nominee");
		}
		return new SubmitNomination(roundId, this.nominee, this.dossier.dossier(), this.conditionsMet, waivers, null);
	}

}
