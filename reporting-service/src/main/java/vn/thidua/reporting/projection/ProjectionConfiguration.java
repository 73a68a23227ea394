package vn.thidua.reporting.projection;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.thidua.eventing.replay.ProjectedTables;

@Configuration(proxyBeanMethods = false)
class ProjectionConfiguration {

	@Bean
	ProjectedTables projectedTables() {
		return new ProjectedTables(
				List.of("unit_directory", "round_view", "round_quota", "nomination_view", "nomination_appraisal",
						"award_view", "award_revocation_view", "nominee_view", "coverage_view", "coverage_tier_view"));
	}

}
