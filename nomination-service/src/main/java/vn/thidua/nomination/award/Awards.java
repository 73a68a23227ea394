package vn.thidua.nomination.award;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import vn.thidua.nomination.listing.NominationViews;
import vn.thidua.platform.row.RecordRows;

/** By which decisions nominations were awarded. */
@Repository
class Awards {

	private final JdbcClient jdbc;

	private final NominationViews nominations;

	Awards(JdbcClient jdbc, NominationViews nominations) {
		this.jdbc = jdbc;
		this.nominations = nominations;
	}

	/** An award is decided once; nothing but a revocation changes what it means. */
	void keep(UUID awardId, UUID nominationId, String decisionNumber, @Nullable LocalDate decidedOn) {
		this.jdbc.sql("""
				insert into award (award_id, nomination_id, decision_number, decided_on) values (?, ?, ?, ?)
				on conflict (award_id) do nothing
				""").param(awardId).param(nominationId).param(decisionNumber).param(decidedOn).update();
	}

	/** Its own decision told of it before: both are events of one nomination. */
	void revoke(UUID awardId, String decisionNumber, LocalDate revokedOn) {
		this.jdbc.sql("update award set revoked_by_number = ?, revoked_on = ? where award_id = ?")
			.params(decisionNumber, revokedOn, awardId)
			.update();
	}

	/**
	 * What a nominee was awarded for a time that this nomination looks back on, too:
	 * perhaps for the same achievement. Source: N6.
	 */
	@Transactional(readOnly = true)
	public Optional<List<EarlierAward>> earlierThan(UUID scope, UUID nominationId) {
		return this.nominations.find(scope, nominationId)
			.map((nomination) -> this.jdbc.sql("""
					select award.decision_number, award.decided_on, of_award.name as round_name, of_award.period
					from nomination as earlier join award using (nomination_id)
					  join round as of_award on of_award.round_id = earlier.round_id
					  join round on round.round_id = :round
					where earlier.nominee_id = :nominee and earlier.nomination_id <> :nomination
					  and award.revoked_on is null and periods_overlap(of_award.period, round.period)
					order by award.decided_on, award.decision_number
					""")
				.param("round", nomination.roundId())
				.param("nominee", nomination.nomineeId())
				.param("nomination", nominationId)
				.query(RecordRows.of(EarlierAward.class))
				.list());
	}

}
