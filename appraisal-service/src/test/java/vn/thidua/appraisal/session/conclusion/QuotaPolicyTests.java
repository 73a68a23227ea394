package vn.thidua.appraisal.session.conclusion;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import vn.thidua.appraisal.round.ForwardQuota;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.appraisal.session.conclusion.SampleFindings.CUC;
import static vn.thidua.appraisal.session.conclusion.SampleFindings.LAN;
import static vn.thidua.appraisal.session.conclusion.SampleFindings.MAI;
import static vn.thidua.appraisal.session.conclusion.SampleFindings.forwarded;
import static vn.thidua.appraisal.session.conclusion.SampleFindings.ineligible;
import static vn.thidua.appraisal.session.conclusion.SampleFindings.notSelected;
import static vn.thidua.appraisal.session.conclusion.SampleFindings.returned;
import static vn.thidua.appraisal.session.conclusion.SampleFindings.told;

class QuotaPolicyTests {

	private static final ForwardQuota EXACTLY_TWO = new ForwardQuota(2, 2);

	private static final ForwardQuota AT_MOST_TWO = new ForwardQuota(null, 2);

	private static final ForwardQuota AT_LEAST_TWO = new ForwardQuota(2, null);

	@Test
	@DisplayName("N2 a third is refused where two are forwarded, and the refusal says both numbers")
	void aThirdIsRefused() {
		var three = List.of(forwarded(MAI), forwarded(LAN), forwarded(CUC));

		assertThat(told(QuotaPolicy.violations(EXACTLY_TWO, 0, three))).containsExactly("QUOTA_EXCEEDED at outcomes");
		assertThat(told(QuotaPolicy.violations(AT_MOST_TWO, 0, three))).containsExactly("QUOTA_EXCEEDED at outcomes");
		assertThat(QuotaPolicy.violations(AT_MOST_TWO, 0, three).getFirst().arguments()).containsExactly(2, 3L);
		assertThat(QuotaPolicy.violations(AT_LEAST_TWO, 0, three)).isEmpty();
	}

	@Test
	@DisplayName("N2 what the session forwarded before counts")
	void whatWasForwardedBeforeCounts() {
		assertThat(told(QuotaPolicy.violations(EXACTLY_TWO, 2, List.of(forwarded(MAI)))))
			.containsExactly("QUOTA_EXCEEDED at outcomes");
		assertThat(QuotaPolicy.violations(EXACTLY_TWO, 1, List.of(forwarded(MAI), notSelected(LAN)))).isEmpty();
		assertThat(QuotaPolicy.violations(EXACTLY_TWO, 2, List.of(notSelected(MAI)))).isEmpty();
	}

	@Test
	@DisplayName("N2 nobody is turned down while the session owes more")
	void nobodyIsTurnedDownBelowTheMinimum() {
		var one = List.of(forwarded(MAI), notSelected(LAN));

		assertThat(told(QuotaPolicy.violations(EXACTLY_TWO, 0, one))).containsExactly("QUOTA_NOT_MET at outcomes");
		assertThat(told(QuotaPolicy.violations(AT_LEAST_TWO, 0, one))).containsExactly("QUOTA_NOT_MET at outcomes");
		assertThat(QuotaPolicy.violations(AT_LEAST_TWO, 0, one).getFirst().arguments()).containsExactly(2, 1L);
		assertThat(QuotaPolicy.violations(AT_MOST_TWO, 0, one)).isEmpty();
	}

	@Test
	@DisplayName("N2 a session is not forced to send on what is ineligible or must be corrected first")
	void whatCannotBeForwardedIsNotOwed() {
		assertThat(QuotaPolicy.violations(EXACTLY_TWO, 0, List.of(forwarded(MAI), returned(LAN), ineligible(CUC))))
			.isEmpty();
		assertThat(QuotaPolicy.violations(EXACTLY_TWO, 0, List.of(forwarded(MAI)))).isEmpty();
	}

	@Test
	@DisplayName("N2 a level without a quota has no limit")
	void withoutAQuotaThereIsNoLimit() {
		assertThat(QuotaPolicy.violations(ForwardQuota.NONE, 100, List.of(forwarded(MAI), notSelected(LAN)))).isEmpty();
	}

}
