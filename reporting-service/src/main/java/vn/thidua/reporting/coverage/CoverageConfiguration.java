package vn.thidua.reporting.coverage;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.thidua.eventing.reconciliation.DerivedRows;

@Configuration(proxyBeanMethods = false)
class CoverageConfiguration {

	/**
	 * Counted again from the nominations, whichever way the projection came to its
	 * figures. A row of zeros tells the same as no row.
	 */
	private static final String COMPARISON = """
			with start as (
			  select coalesce(nullif(split_part(:after, '/', 1), '')::uuid, uuid_nil) as round_id,
			    coalesce(nullif(split_part(:after, '/', 2), '')::uuid, uuid_nil) as unit_id
			  from (select '00000000-0000-0000-0000-000000000000'::uuid as uuid_nil) as nil
			), unit as (
			  (select round_id, unit_id from coverage_view
			    where (round_id, unit_id) > ((select round_id from start), (select unit_id from start))
			    order by round_id, unit_id limit :limit)
			  union
			  (select distinct round_id, nominating_unit_id from nomination_view
			    where nominating_unit_id is not null
			      and (round_id, nominating_unit_id) > ((select round_id from start), (select unit_id from start))
			    order by round_id, nominating_unit_id limit :limit)
			  union
			  (select distinct round_id, nominating_unit_id from award_view
			    where nominating_unit_id is not null
			      and (round_id, nominating_unit_id) > ((select round_id from start), (select unit_id from start))
			    order by round_id, nominating_unit_id limit :limit)
			  order by round_id, unit_id limit :limit
			)
			select unit.round_id || '/' || unit.unit_id as key,
			  row(nominated.submitted, nominated.on_time, nominated.late, nominated.proposed, awarded.awarded)
			    is distinct from row(coalesce(shown.submitted, 0), coalesce(shown.on_time, 0), coalesce(shown.late, 0),
			      coalesce(shown.proposed, 0), coalesce(shown.awarded, 0))
			  or appraised.tiers is distinct from shown_tier.tiers as differs
			from unit
			left join coverage_view as shown using (round_id, unit_id)
			cross join lateral (
			  select count(submitted_version) as submitted, count(*) filter (where on_time) as on_time,
			    count(*) filter (where not on_time) as late,
			    count(*) filter (where appraised_outcome = 'PROPOSED') as proposed
			  from nomination_view as nomination
			  where nomination.round_id = unit.round_id and nominating_unit_id = unit.unit_id
			    and withdrawn_version is null
			) as nominated
			cross join lateral (
			  select count(distinct nomination_id) as awarded from award_view
			  where award_view.round_id = unit.round_id and nominating_unit_id = unit.unit_id
			    and not exists (select from award_revocation_view where award_id = award_view.award_id)
			) as awarded
			cross join lateral (
			  select array_agg(array[step::text, appraised_by_unit_id::text, appraised::text, forwarded::text]
			    order by step, appraised_by_unit_id) as tiers
			  from (
			    select step, appraised_by_unit_id, count(*) filter (where outcome not in ('RETURNED', 'REOPENED')) as appraised,
			      count(*) filter (where outcome = 'FORWARDED') as forwarded
			    from nomination_view as nomination join nomination_appraisal using (nomination_id)
			    where nomination.round_id = unit.round_id and nominating_unit_id = unit.unit_id
			    group by step, appraised_by_unit_id
			  ) as tier where appraised > 0
			) as appraised
			cross join lateral (
			  select array_agg(array[step::text, appraised_by_unit_id::text, appraised::text, forwarded::text]
			    order by step, appraised_by_unit_id) as tiers
			  from coverage_tier_view as tier
			  where tier.round_id = unit.round_id and tier.unit_id = unit.unit_id and appraised > 0
			) as shown_tier
			""";

	@Bean
	DerivedRows coverage() {
		return new DerivedRows("coverage", COMPARISON);
	}

}
