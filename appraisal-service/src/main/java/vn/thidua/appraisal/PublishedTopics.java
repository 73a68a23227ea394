package vn.thidua.appraisal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.thidua.contracts.Topics;
import vn.thidua.eventing.reconciliation.PublishedAggregates;

/**
 * The topics of this service, and of which versions each must have told. Both share the
 * versions of a nomination, so that each alone has at least as high a one as it has
 * events.
 */
@Configuration(proxyBeanMethods = false)
class PublishedTopics {

	@Bean
	PublishedAggregates appraisalsTopic() {
		return new PublishedAggregates(Topics.APPRAISALS, """
				select nomination_id as key, count(*) as version from (
				  select nomination_id from appraisal union all select nomination_id from reopened_nomination
				) as told group by nomination_id
				""");
	}

	@Bean
	PublishedAggregates awardsTopic() {
		return new PublishedAggregates(Topics.AWARDS, """
				select nomination_id as key, count(*) + count(award_revocation.award_id) as version
				from award left join award_revocation using (award_id) group by nomination_id
				""");
	}

}
