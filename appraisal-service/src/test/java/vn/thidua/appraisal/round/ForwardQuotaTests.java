package vn.thidua.appraisal.round;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ForwardQuotaTests {

	@Test
	@DisplayName("N2 of two quotas for one level the tighter bound holds on either side")
	void theTighterBoundHolds() {
		assertThat(new ForwardQuota(1, null).and(new ForwardQuota(null, 3))).isEqualTo(new ForwardQuota(1, 3));
		assertThat(new ForwardQuota(1, 5).and(new ForwardQuota(2, 3))).isEqualTo(new ForwardQuota(2, 3));
		assertThat(new ForwardQuota(2, 3).and(ForwardQuota.NONE)).isEqualTo(new ForwardQuota(2, 3));
	}

}
