package vn.thidua.appraisal.session.conclusion;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.thidua.appraisal.session.Outcome;
import vn.thidua.appraisal.session.ReasonCode;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.appraisal.session.conclusion.SampleFindings.CUC;
import static vn.thidua.appraisal.session.conclusion.SampleFindings.LAN;
import static vn.thidua.appraisal.session.conclusion.SampleFindings.MAI;
import static vn.thidua.appraisal.session.conclusion.SampleFindings.forwarded;
import static vn.thidua.appraisal.session.conclusion.SampleFindings.ineligible;
import static vn.thidua.appraisal.session.conclusion.SampleFindings.notSelected;
import static vn.thidua.appraisal.session.conclusion.SampleFindings.proposed;
import static vn.thidua.appraisal.session.conclusion.SampleFindings.returned;
import static vn.thidua.appraisal.session.conclusion.SampleFindings.told;

class OutcomePolicyTests {

	@Test
	@DisplayName("A1 below the deciding level a session forwards and does not propose")
	void belowTheDecidingLevelASessionForwards() {
		assertThat(told(OutcomePolicy.violations(false, List.of(forwarded(MAI), proposed(LAN)))))
			.containsExactly("OUTCOME_NOT_ALLOWED_HERE at outcomes[1].outcome");
	}

	@Test
	@DisplayName("A2 at the deciding level a session proposes and does not forward")
	void atTheDecidingLevelASessionProposes() {
		assertThat(told(OutcomePolicy.violations(true, List.of(forwarded(MAI), proposed(LAN)))))
			.containsExactly("OUTCOME_NOT_ALLOWED_HERE at outcomes[0].outcome");
	}

	@Test
	@DisplayName("A1 whoever is not sent on is turned down at any level")
	void anyLevelTurnsDown() {
		var findings = List.of(notSelected(MAI), returned(LAN), ineligible(CUC));

		assertThat(OutcomePolicy.violations(true, findings)).isEmpty();
		assertThat(OutcomePolicy.violations(false, findings)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "NOT_SELECTED, NOT_PROVEN,", "RETURNED, NEEDS_CORRECTION, '  '", "INELIGIBLE, CONDITION_NOT_MET, ''" })
	@DisplayName("A1 whoever is not sent on is told why, in words")
	void whoeverIsNotSentOnIsToldWhy(Outcome outcome, ReasonCode code, String reason) {
		assertThat(told(OutcomePolicy.violations(false, List.of(new Finding(MAI, outcome, code, reason)))))
			.containsExactly("REASON_REQUIRED at outcomes[0].reason");
	}

	@ParameterizedTest
	@CsvSource({ "FORWARDED, NOT_PROVEN", "NOT_SELECTED, NEEDS_CORRECTION", "NOT_SELECTED, RANKED_WITHIN_QUOTA",
			"RETURNED, NOT_PROVEN", "INELIGIBLE, NEEDS_CORRECTION" })
	@DisplayName("A1 a reason code belongs to its outcome")
	void aReasonCodeBelongsToItsOutcome(Outcome outcome, ReasonCode code) {
		assertThat(told(OutcomePolicy.violations(false, List.of(new Finding(MAI, outcome, code, "Vì sao")))))
			.containsExactly("REASON_CODE_NOT_ALLOWED at outcomes[0].reasonCode");
	}

	@ParameterizedTest
	@CsvSource({ "NOT_SELECTED, NOT_PROVEN", "NOT_SELECTED, RANKED_BELOW_QUOTA", "RETURNED, NEEDS_CORRECTION",
			"INELIGIBLE, CONDITION_NOT_MET", "FORWARDED, RANKED_WITHIN_QUOTA" })
	void anOutcomeHasItsReasonCodes(Outcome outcome, ReasonCode code) {
		assertThat(OutcomePolicy.violations(false, List.of(new Finding(MAI, outcome, code, "Vì sao")))).isEmpty();
	}

}
