package vn.thidua.reporting;

import org.junit.jupiter.api.Test;

import vn.thidua.testkit.ArchitectureRules;

class ArchitectureTests {

	@Test
	void theServiceKeepsTheHouseRules() {
		ArchitectureRules.check("vn.thidua.reporting", "SignInPages.failed");
	}

}
