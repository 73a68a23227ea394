package vn.thidua.appraisal.session.conclusion;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import vn.thidua.appraisal.session.Outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.appraisal.session.conclusion.SampleFindings.CUC;
import static vn.thidua.appraisal.session.conclusion.SampleFindings.LAN;
import static vn.thidua.appraisal.session.conclusion.SampleFindings.MAI;
import static vn.thidua.appraisal.session.conclusion.SampleFindings.concluded;
import static vn.thidua.appraisal.session.conclusion.SampleFindings.forwarded;
import static vn.thidua.appraisal.session.conclusion.SampleFindings.notSelected;
import static vn.thidua.appraisal.session.conclusion.SampleFindings.told;
import static vn.thidua.appraisal.session.conclusion.SampleFindings.waiting;

@DisplayName("A1 a session concludes on everything that waits, once each, and on nothing else")
class CompletenessPolicyTests {

	@Test
	void allThatWaitsMayBeConcluded() {
		var dossiers = List.of(waiting(MAI), waiting(LAN), concluded(CUC, Outcome.FORWARDED));

		assertThat(CompletenessPolicy.violations(dossiers, List.of(notSelected(LAN), forwarded(MAI)))).isEmpty();
	}

	@Test
	void noDossierIsLeftAside() {
		var violations = CompletenessPolicy.violations(List.of(waiting(MAI), waiting(LAN), waiting(CUC)),
				List.of(forwarded(LAN)));

		assertThat(told(violations)).containsExactly("DOSSIER_WITHOUT_OUTCOME at outcomes",
				"DOSSIER_WITHOUT_OUTCOME at outcomes");
		assertThat(violations).flatExtracting((violation) -> violation.arguments()).containsExactly(MAI, CUC);
	}

	@Test
	void whatDoesNotLieBeforeTheSessionIsNotConcluded() {
		assertThat(told(CompletenessPolicy.violations(List.of(waiting(MAI)), List.of(forwarded(MAI), forwarded(LAN)))))
			.containsExactly("NOMINATION_NOT_IN_SESSION at outcomes[1].nominationId");
	}

	@Test
	void whatIsConcludedStaysSo() {
		assertThat(
				told(CompletenessPolicy.violations(List.of(concluded(MAI, Outcome.RETURNED)), List.of(forwarded(MAI)))))
			.containsExactly("DOSSIER_ALREADY_CONCLUDED at outcomes[0].nominationId");
	}

	@Test
	void oneDossierHasOneOutcome() {
		assertThat(
				told(CompletenessPolicy.violations(List.of(waiting(MAI)), List.of(forwarded(MAI), notSelected(MAI)))))
			.containsExactly("OUTCOME_GIVEN_TWICE at outcomes[1].nominationId");
	}

}
