package vn.thidua.nomination.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

import vn.thidua.nomination.circumstance.SpecialCircumstances;
import vn.thidua.nomination.eligibility.SubmissionGrounds;
import vn.thidua.nomination.eligibility.SubmissionPolicies;
import vn.thidua.nomination.programme.NomineeKind;
import vn.thidua.platform.problem.Violation;

/**
 * What a nomination that is being written still lacks to be submitted. The quota is not
 * asked: it may be free by then.
 */
@Component
public class Outstanding {

	private final SubmissionGrounds grounds;

	private final SpecialCircumstances circumstances;

	Outstanding(SubmissionGrounds grounds, SpecialCircumstances circumstances) {
		this.grounds = grounds;
		this.circumstances = circumstances;
	}

	public List<Violation> of(UUID nominationId, UUID unitId, UUID roundId, DraftContent content) {
		List<Violation> outstanding = new ArrayList<>(content.missing());
		switch (this.grounds.find(roundId, unitId)) {
			case SubmissionGrounds.Missing(var violation) -> outstanding.add(violation);
			case SubmissionGrounds.Found found -> outstanding.addAll(violations(found, nominationId, content));
		}
		return outstanding;
	}

	private List<Violation> violations(SubmissionGrounds.Found found, UUID nominationId, DraftContent content) {
		if (content.nominee() == null) {
			return SubmissionPolicies.evidence(found, NomineeKind.MEMBER, content.dossier().dossier());
		}
		return SubmissionPolicies.violations(found,
				content.nomination(found.round().roundId(), this.circumstances.waiversOf(nominationId)));
	}

}
