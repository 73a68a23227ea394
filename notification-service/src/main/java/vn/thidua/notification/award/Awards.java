package vn.thidua.notification.award;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Awards as decided. */
@Repository
class Awards {

	private final JdbcClient jdbc;

	Awards(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** False when the award was known already. */
	boolean add(Award award) {
		return this.jdbc.sql("""
				insert into award (award_id, event_id, nomination_id, round_id, nominee_id, nominating_unit_id,
				  decision_id, decision_number, decided_on, deciding_unit_id, kind, awarded_at)
				values (:awardId, :eventId, :nominationId, :roundId, :nomineeId, :nominatingUnitId, :decisionId,
				  :decisionNumber, :decidedOn, :decidingUnitId, :kind, :awardedAt)
				on conflict (award_id) do nothing
				""")
			.param("awardId", award.awardId())
			.param("eventId", award.eventId())
			.param("nominationId", award.nominationId())
			.param("roundId", award.roundId())
			.param("nomineeId", award.nomineeId())
			.param("nominatingUnitId", award.nominatingUnitId())
			.param("decisionId", award.decisionId())
			.param("decisionNumber", award.decisionNumber())
			.param("decidedOn", award.decidedOn())
			.param("decidingUnitId", award.decidingUnitId())
			.param("kind", award.kind().name())
			.param("awardedAt", OffsetDateTime.ofInstant(award.awardedAt(), ZoneOffset.UTC))
			.update() == 1;
	}

	/** False when it was known already. */
	boolean revoke(UUID awardId, Revocation revocation) {
		return this.jdbc.sql("""
				insert into award_revocation (award_id, event_id, decision_id, decision_number, revoked_on,
				  deciding_unit_id, reason_code, revoked_at)
				values (?, ?, ?, ?, ?, ?, ?, ?)
				on conflict (award_id) do nothing
				""")
			.params(awardId, revocation.eventId(), revocation.decisionId(), revocation.decisionNumber(),
					revocation.revokedOn(), revocation.decidingUnitId(), revocation.reasonCode().name(),
					OffsetDateTime.ofInstant(revocation.revokedAt(), ZoneOffset.UTC))
			.update() == 1;
	}

	/** Keeps the newer of what is known and what is told. */
	void nameRound(UUID roundId, long version, String name) {
		this.jdbc.sql("""
				insert into round_name (round_id, version, name) values (:roundId, :version, :name)
				on conflict (round_id) do update set version = excluded.version, name = excluded.name
				where round_name.version < excluded.version
				""").param("roundId", roundId).param("version", version).param("name", name).update();
	}

}
