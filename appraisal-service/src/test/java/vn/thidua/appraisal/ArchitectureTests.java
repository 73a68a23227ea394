package vn.thidua.appraisal;

import org.junit.jupiter.api.Test;

import vn.thidua.testkit.ArchitectureRules;

class ArchitectureTests {

	@Test
	void keepsTheHouseRules() {
		ArchitectureRules.check("vn.thidua.appraisal", "VerificationPage.verify");
	}

}
