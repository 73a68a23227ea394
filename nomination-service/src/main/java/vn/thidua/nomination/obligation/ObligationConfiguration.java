package vn.thidua.nomination.obligation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.thidua.eventing.reconciliation.DerivedRows;

@Configuration(proxyBeanMethods = false)
class ObligationConfiguration {

	/**
	 * Counted again, for units as they are. What a dissolved unit owed stays as it was
	 * told, and so does what was owed of a level it has no more. Joint ones are left out:
	 * they follow who shares them within a minute, and no longer when time is up.
	 */
	private static final String COMPARISON = """
			with start as (
			  select coalesce(nullif(split_part(:after, '/', 1), ''), uuid_nil)::uuid as round_id,
			    coalesce(nullif(split_part(:after, '/', 2), ''), uuid_nil)::uuid as unit_id,
			    split_part(:after, '/', 3) as act
			  from (select '00000000-0000-0000-0000-000000000000' as uuid_nil) as nil
			)
			select obligation.round_id || '/' || obligation.unit_id || '/' || act as key,
			  received <> obligation_received(obligation) as differs
			from obligation join owing_unit unit on unit.unit_id = obligation.unit_id and unit.level = obligation.level
			where not together
			  and (obligation.round_id, obligation.unit_id, act collate "C") > (select round_id, unit_id, act from start)
			order by obligation.round_id, obligation.unit_id, act collate "C" limit :limit
			""";

	@Bean
	DerivedRows countedObligations() {
		return new DerivedRows("obligation", COMPARISON);
	}

}
