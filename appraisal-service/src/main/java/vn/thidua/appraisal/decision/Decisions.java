package vn.thidua.appraisal.decision;

import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register: issued decisions and their awards. */
@Repository
class Decisions {

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	Decisions(JdbcClient jdbc, JdbcTemplate batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/**
	 * The next number, not to be had by anyone else until this transaction ends, and free
	 * again if it fails.
	 */
	DecisionNumber nextNumber(UUID authorityUnitId, int year) {
		int sequence = this.jdbc.sql("""
				insert into decision_series (authority_unit_id, year, last_sequence) values (?, ?, 1)
				on conflict (authority_unit_id, year) do update
				  set last_sequence = decision_series.last_sequence + 1
				returning last_sequence
				""").params(authorityUnitId, year).query(Integer.class).single();
		return new DecisionNumber(year, sequence);
	}

	Set<UUID> awardedAmong(Collection<UUID> nominationIds) {
		return new HashSet<>(this.jdbc.sql("select nomination_id from award where nomination_id in (:nominationIds)")
			.param("nominationIds", nominationIds)
			.query(UUID.class)
			.list());
	}

	void add(Decision decision) {
		var terms = decision.terms();
		this.jdbc.sql("""
				insert into decision (decision_id, authority_unit_id, year, sequence, number, round_id, decided_on,
				  signatory, legal_basis, kind, issued_at, issued_by)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
				""")
			.params(decision.decisionId(), decision.authorityUnitId(), decision.number().year(),
					decision.number().sequence(), decision.number().text(), terms.roundId(), terms.decidedOn(),
					terms.signatory(), terms.legalBasis(), terms.kind().name(), Timestamp.from(decision.issuedAt()),
					decision.issuedBy())
			.update();
		this.batches.batchUpdate("""
				insert into award (award_id, decision_id, nomination_id, nominee_id, nominating_unit_id)
				values (?, ?, ?, ?, ?)
				""", decision.awards().stream().map((award) -> row(decision, award)).toList());
	}

	private static Object[] row(Decision decision, Award award) {
		var nomination = award.nomination();
		return new Object[] { award.awardId(), decision.decisionId(), nomination.nominationId(), nomination.nomineeId(),
				nomination.nominatingUnitId() };
	}

}
