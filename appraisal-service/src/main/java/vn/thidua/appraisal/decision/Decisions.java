package vn.thidua.appraisal.decision;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register: issued decisions and their awards. */
@Repository
public class Decisions {

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
	public DecisionNumber nextNumber(UUID authorityUnitId, int year) {
		int sequence = this.jdbc.sql("""
				insert into decision_series (authority_unit_id, year, last_sequence) values (?, ?, 1)
				on conflict (authority_unit_id, year) do update
				  set last_sequence = decision_series.last_sequence + 1
				returning last_sequence
				""").params(authorityUnitId, year).query(Integer.class).single();
		return new DecisionNumber(year, sequence);
	}

	/**
	 * Those among the given that have an award for the purpose, and it was not revoked.
	 */
	Set<UUID> awardedAmong(Collection<UUID> nominationIds, String purpose) {
		return new HashSet<>(this.jdbc.sql("""
				select nomination_id from award left join award_revocation using (award_id)
				where nomination_id in (:nominationIds) and purpose = :purpose and award_revocation.award_id is null
				""").param("nominationIds", nominationIds).param("purpose", purpose).query(UUID.class).list());
	}

	/**
	 * The day on which the authority's session last concluded on one of these
	 * nominations, as its minutes have it.
	 */
	Optional<LocalDate> concludedOn(IssueDecision terms, UUID authorityUnitId) {
		return this.jdbc.sql("""
				select max(concluded_on)
				from appraisal_session session join dossier using (session_id)
				  join conclusion_in_force conclusion on conclusion.conclusion_id = dossier.conclusion_id
				where unit_id = :unitId and round_id = :roundId and nomination_id in (:nominationIds)
				""")
			.param("unitId", authorityUnitId)
			.param("roundId", terms.roundId())
			.param("nominationIds", terms.nominationIds())
			.query((row, number) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
			.single();
	}

	void add(Decision decision) {
		var terms = decision.terms();
		enter(new RegisterEntry(decision.decisionId(), decision.authorityUnitId(), decision.number(), terms.roundId(),
				terms.decidedOn(), terms.signatory(), terms.legalBasis(), terms.kind().name(), decision.issuedAt(),
				decision.issuedBy()));
		this.batches.batchUpdate(
				"""
						insert into award (award_id, decision_id, nomination_id, nominee_id, nominating_unit_id, purpose, ordinal)
						values (?, ?, ?, ?, ?, ?,
						  (select count(*) + 1 from award where nomination_id = ? and purpose = ?))
						""",
				decision.awards().stream().map((award) -> row(decision, award)).toList());
		this.batches.batchUpdate("insert into award_verification (award_id, code) values (?, ?)",
				decision.awards()
					.stream()
					.map((award) -> new Object[] { award.awardId(), VerificationCode.next() })
					.toList());
	}

	/** Enters an act of any kind in the register. */
	public void enter(RegisterEntry entry) {
		this.jdbc.sql("""
				insert into decision (decision_id, authority_unit_id, year, sequence, number, round_id, decided_on,
				  signatory, legal_basis, kind, issued_at, issued_by)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
				""")
			.params(entry.decisionId(), entry.authorityUnitId(), entry.number().year(), entry.number().sequence(),
					entry.number().text(), entry.roundId(), entry.decidedOn(), entry.signatory(), entry.legalBasis(),
					entry.kind(), Timestamp.from(entry.issuedAt()), entry.issuedBy())
			.update();
	}

	private static Object[] row(Decision decision, Award award) {
		var nomination = award.nomination();
		var purpose = decision.terms().kind().purpose();
		return new Object[] { award.awardId(), decision.decisionId(), nomination.nominationId(), nomination.nomineeId(),
				nomination.nominatingUnitId(), purpose, nomination.nominationId(), purpose };
	}

}
