package vn.thidua.reporting.award;

import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageQuery;
import vn.thidua.platform.row.RecordRows;
import vn.thidua.platform.security.Caller;
import vn.thidua.reporting.round.Rounds;

/**
 * Lists the awards of a round to anyone who takes part in it, as the decision is public;
 * names only to whom they may be told.
 */
@Repository
public class Awards {

	/**
	 * Persons stand by given name, the last word, then by family and middle names (X3).
	 */
	private static final String LIST = """
			select award_id, nomination_id, kind_told as nominee_kind, name_told as nominee_name,
			  nominating_unit_id as unit_id, unit_name, decision_number, decided_on, kind, revoked_by_number, revoked_on
			from (
			  select award.*, unit.name as unit_name, revocation.decision_number as revoked_by_number,
			    revocation.revoked_on,
			    case when told then nominee.kind end as kind_told,
			    case when told then nominee.name end as name_told
			  from award_view award
			  left join unit_directory unit on unit.unit_id = award.nominating_unit_id
			  left join award_revocation_view revocation on revocation.award_id = award.award_id
			  left join nominee_view nominee on nominee.nominee_id = award.nominee_id
			  cross join lateral (
			    select nominee.consent_to_publish
			      or award.nominating_unit_id in (select unit_subtree(:unit)) as told) permission
			  where award.round_id = :round
			) award
			order by substring(name_told from '[^ ]+$') collate "vi-x-icu", name_told collate "vi-x-icu",
			  unit_name collate "vi-x-icu", award_id
			limit :limit offset :offset
			""";

	private final JdbcClient jdbc;

	private final Rounds rounds;

	Awards(JdbcClient jdbc, Rounds rounds) {
		this.jdbc = jdbc;
		this.rounds = rounds;
	}

	/** Nothing if the round is out of the caller's sight. */
	public Optional<Page<AwardedNominee>> find(UUID roundId, PageQuery page, Caller caller) {
		return this.rounds.find(roundId, caller.unitId()).map((round) -> {
			var awards = this.jdbc.sql(LIST)
				.param("round", roundId)
				.param("unit", caller.unitId())
				.param("limit", page.limit())
				.param("offset", page.offset())
				.query(RecordRows.of(AwardedNominee.class))
				.list();
			return Page.of(awards, page, count(roundId));
		});
	}

	private long count(UUID roundId) {
		return this.jdbc.sql("select count(*) from award_view where round_id = ?")
			.param(roundId)
			.query(Long.class)
			.single();
	}

}
