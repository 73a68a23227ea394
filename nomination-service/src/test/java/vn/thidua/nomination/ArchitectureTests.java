package vn.thidua.nomination;

import org.junit.jupiter.api.Test;

import vn.thidua.testkit.ArchitectureRules;

class ArchitectureTests {

	@Test
	void theHouseRulesHold() {
		ArchitectureRules.check("vn.thidua.nomination");
	}

}
