package vn.thidua.nomination;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.thidua.contracts.Topics;
import vn.thidua.eventing.reconciliation.PublishedAggregates;

/** The topics of this service, and of which versions each must have told. */
@Configuration(proxyBeanMethods = false)
class PublishedTopics {

	@Bean
	PublishedAggregates organisationTopic() {
		return new PublishedAggregates(Topics.ORGANISATION, "select unit_id as key, revision as version from unit");
	}

	@Bean
	PublishedAggregates roundsTopic() {
		return new PublishedAggregates(Topics.ROUNDS, "select round_id as key, revision as version from round");
	}

	@Bean
	PublishedAggregates peopleTopic() {
		return new PublishedAggregates(Topics.PEOPLE, "select nominee_id as key, revision as version from nominee");
	}

	/**
	 * Each step was told; what other services decide changes the state, and is theirs to
	 * tell. A draft is no nomination yet, and tells nothing.
	 */
	@Bean
	PublishedAggregates nominationsTopic() {
		return new PublishedAggregates(Topics.NOMINATIONS, """
				select nomination_id as key,
				  case when state in ('SUBMITTED', 'CLOSED', 'WITHDRAWN') then revision else step end as version
				from nomination
				""");
	}

	/** A dossier carries the version its nomination had when it was last told. */
	@Bean
	PublishedAggregates dossiersTopic() {
		return new PublishedAggregates(Topics.DOSSIERS,
				"select nomination_id as key, revision as version from dossier");
	}

}
