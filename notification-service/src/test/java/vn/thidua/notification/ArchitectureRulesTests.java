package vn.thidua.notification;

import org.junit.jupiter.api.Test;

import vn.thidua.testkit.ArchitectureRules;

class ArchitectureRulesTests {

	@Test
	void theHouseRulesAreKept() {
		ArchitectureRules.check("vn.thidua.notification", "AwardFeedController.newest", "AwardPage.award");
	}

}
