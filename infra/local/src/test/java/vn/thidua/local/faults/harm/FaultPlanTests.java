package vn.thidua.local.faults.harm;

import org.junit.jupiter.api.Test;

import vn.thidua.local.faults.harm.Fault.Kill;
import vn.thidua.local.faults.harm.Fault.Pause;

import static org.assertj.core.api.Assertions.assertThat;

class FaultPlanTests {

	@Test
	void aSeedAlwaysMakesTheSamePlanAndAnotherSeedAnother() {
		assertThat(FaultPlan.of(7, 40)).isEqualTo(FaultPlan.of(7, 40));
		assertThat(FaultPlan.of(7, 40)).isNotEqualTo(FaultPlan.of(8, 40));
	}

	@Test
	void soManyKillsAsAreAskedForAndDisturbancesBesides() {
		var blows = FaultPlan.of(3, 200).blows();
		assertThat(blows).hasSize(250);
		assertThat(blows).filteredOn((blow) -> blow.fault() instanceof Kill || blow.fault() instanceof Pause)
			.hasSize(200);
	}

	@Test
	void everyKindComesUp() {
		assertThat(FaultPlan.of(3, 24).blows()).extracting((blow) -> blow.fault().kind())
			.contains("kill relay-owner", "kill stand-by", "kill appraisal-service", "kill reporting-service",
					"kill notification-service", "kill kafka", "kill postgresql", "pause relay-owner", "pause kafka",
					"pause postgresql", "cut postgresql-connections", "cut kafka-connections",
					"slow postgresql-connections", "slow kafka-connections", "stall postgresql-connections",
					"stall kafka-connections");
	}

}
