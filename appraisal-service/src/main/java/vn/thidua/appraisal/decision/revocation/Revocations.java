package vn.thidua.appraisal.decision.revocation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.thidua.platform.row.RecordRows;

/** Awards that were revoked, and why. */
@Repository
class Revocations {

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	Revocations(JdbcClient jdbc, JdbcTemplate batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/** A decision that awards, as those see it whose subtree it was made in. */
	Optional<RevokedDecision> find(UUID decisionId, UUID subtreeOf) {
		return this.jdbc.sql("""
				select decision_id, authority_unit_id, round_id, decided_on from decision
				where decision_id = ? and authority_unit_id in (select unit_subtree(?)) and kind <> 'REVOCATION'
				""").params(decisionId, subtreeOf).query(RecordRows.of(RevokedDecision.class)).optional();
	}

	/**
	 * The nominations of awards, to be locked before it is asked whether these still
	 * stand.
	 */
	List<UUID> nominationsOf(RevokeAwards command) {
		return this.jdbc.sql("select nomination_id from award where award_id in (:awardIds)")
			.param("awardIds", command.awardIds())
			.query((row, number) -> row.getObject("nomination_id", UUID.class))
			.list();
	}

	List<RevocableAward> awardsOf(UUID decisionId) {
		return this.jdbc.sql("""
				select award_id, nomination_id, nominee_id, nominating_unit_id,
				  award_revocation.award_id is not null as revoked
				from award left join award_revocation using (award_id) where award.decision_id = ?
				""").param(decisionId).query(RecordRows.of(RevocableAward.class)).list();
	}

	/** No words are kept of a person who was erased. */
	void add(Revocation revocation, String reason) {
		this.batches.batchUpdate("insert into award_revocation (award_id, decision_id, reason_code) values (?, ?, ?)",
				revocation.awards()
					.stream()
					.map((award) -> new Object[] { award.awardId(), revocation.entry().decisionId(),
							revocation.reasonCode().name() })
					.toList());
		this.batches.batchUpdate("""
				insert into revocation_reason (award_id, reason)
				select ?, ? where not exists (select from dossier_text where nomination_id = ? and erased)
				""",
				revocation.awards()
					.stream()
					.map((award) -> new Object[] { award.awardId(), reason, award.nominationId() })
					.toList());
	}

	void eraseReasons(UUID nominationId) {
		this.jdbc.sql("""
				delete from revocation_reason using award
				where award.award_id = revocation_reason.award_id and nomination_id = ?
				""").param(nominationId).update();
	}

}
