package vn.thidua.appraisal.session.conclusion;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import vn.thidua.appraisal.round.ForwardQuota;
import vn.thidua.appraisal.round.TierRules;
import vn.thidua.appraisal.session.Outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.appraisal.session.conclusion.SampleFindings.CUC;
import static vn.thidua.appraisal.session.conclusion.SampleFindings.LAN;
import static vn.thidua.appraisal.session.conclusion.SampleFindings.MAI;
import static vn.thidua.appraisal.session.conclusion.SampleFindings.concluded;
import static vn.thidua.appraisal.session.conclusion.SampleFindings.forwarded;
import static vn.thidua.appraisal.session.conclusion.SampleFindings.notSelected;
import static vn.thidua.appraisal.session.conclusion.SampleFindings.proposed;
import static vn.thidua.appraisal.session.conclusion.SampleFindings.told;
import static vn.thidua.appraisal.session.conclusion.SampleFindings.waiting;

class AppraisalSessionTests {

	private static final TierRules FORWARDS_ONE = new TierRules(false, new ForwardQuota(1, 1));

	@Test
	@DisplayName("A1 a conclusion keeps each dossier's step and finding")
	void concludes() {
		var session = session(new Dossier(MAI, 2, null), new Dossier(LAN, 1, null));

		assertThat(session.conclude(List.of(notSelected(LAN), forwarded(MAI)), FORWARDS_ONE))
			.isEqualTo(new Conclusion.Concluded(
					List.of(new Appraisal(notSelected(LAN), 1), new Appraisal(forwarded(MAI), 2))));
	}

	@Test
	@DisplayName("A1 what the session forwarded before counts towards its quota")
	void countsWhatItForwardedBefore() {
		var session = session(concluded(CUC, Outcome.FORWARDED), waiting(MAI));

		assertThat(violations(session.conclude(List.of(forwarded(MAI)), FORWARDS_ONE)))
			.containsExactly("QUOTA_EXCEEDED at outcomes");
	}

	@Test
	@DisplayName("A1 everything that speaks against a conclusion is said at once")
	void saysEverythingAtOnce() {
		var session = session(waiting(MAI), waiting(LAN), waiting(CUC));
		var nameless = new Finding(LAN, Outcome.NOT_SELECTED, notSelected(LAN).reasonCode(), null);

		assertThat(violations(session.conclude(
				List.of(proposed(MAI), nameless, forwarded(UUID.randomUUID()), forwarded(UUID.randomUUID())),
				FORWARDS_ONE)))
			.containsExactly("NOMINATION_NOT_IN_SESSION at outcomes[2].nominationId",
					"NOMINATION_NOT_IN_SESSION at outcomes[3].nominationId", "DOSSIER_WITHOUT_OUTCOME at outcomes",
					"OUTCOME_NOT_ALLOWED_HERE at outcomes[0].outcome", "REASON_REQUIRED at outcomes[1].reason",
					"QUOTA_EXCEEDED at outcomes");
	}

	private static AppraisalSession session(Dossier... dossiers) {
		return new AppraisalSession(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), List.of(dossiers));
	}

	private static List<String> violations(Conclusion conclusion) {
		return switch (conclusion) {
			case Conclusion.Refused(var violations) -> told(violations);
			case Conclusion.Concluded concluded -> List.of(concluded.toString());
		};
	}

}
