package vn.thidua.nomination.nominee;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.thidua.platform.row.RecordRows;

/**
 * Looks for nominees who may be the same person. A collective is never a person; where
 * names only resemble each other, years of birth must not contradict.
 */
@Repository
class PossibleDuplicates {

	private static final String FIND = """
			with subject as materialized (
			  select * from nominee where nominee_id = :nominee and unit_id in (select unit_subtree(:scope))
			), candidate as (
			  select other.*, case
			      when other.identity_key = subject.identity_key
			        and other.birth_year is distinct from subject.birth_year then 'SAME_NAME_OTHER_BIRTH_YEAR'
			      when other.identity_key = subject.identity_key then 'SAME_NAME_OTHER_KIND'
			      when other.search_key = subject.search_key then 'OTHER_DIACRITICS'
			      else 'OTHER_LETTER' end as reason
			  from subject join nominee as other on other.unit_id = subject.unit_id
			  where other.identity_key = subject.identity_key
			    or (levenshtein_less_equal(other.search_key, subject.search_key, 1) <= 1
			      and (other.birth_year = subject.birth_year) is not false)
			  union all
			  select other.*, 'SAME_NAME_OTHER_UNIT'
			  from subject cross join unit_subtree(:scope) as elsewhere (unit_id)
			    join nominee as other on other.unit_id = elsewhere.unit_id and other.identity_key = subject.identity_key
			      and other.kind = any (array['CADRE', 'MEMBER', 'WOMAN', 'COLLECTIVE'])
			      and other.birth_year = subject.birth_year
			  where elsewhere.unit_id <> subject.unit_id
			)
			select candidate.nominee_id, candidate.unit_id, unit.name as unit_name, candidate.kind, candidate.name,
			  candidate.birth_year, candidate.reason
			from subject cross join candidate join unit_directory as unit on unit.unit_id = candidate.unit_id
			where candidate.nominee_id <> subject.nominee_id and candidate.erased_at is null
			  and (candidate.kind = 'COLLECTIVE') = (subject.kind = 'COLLECTIVE')
			order by candidate.given_name collate "vi-x-icu", candidate.family_names collate "vi-x-icu",
			  candidate.nominee_id
			limit 100
			""";

	private final JdbcClient jdbc;

	PossibleDuplicates(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Nothing if the nominee is out of the caller's sight. */
	Optional<List<PossibleDuplicate>> of(UUID scope, UUID nomineeId) {
		boolean known = this.jdbc
			.sql("select exists (select from nominee where nominee_id = ? and unit_id in (select unit_subtree(?)))")
			.params(nomineeId, scope)
			.query(Boolean.class)
			.single();
		return known ? Optional.of(find(scope, nomineeId)) : Optional.empty();
	}

	private List<PossibleDuplicate> find(UUID scope, UUID nomineeId) {
		return this.jdbc.sql(FIND)
			.param("nominee", nomineeId)
			.param("scope", scope)
			.query(RecordRows.of(PossibleDuplicate.class))
			.list();
	}

}
