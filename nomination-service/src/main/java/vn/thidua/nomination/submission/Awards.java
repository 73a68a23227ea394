package vn.thidua.nomination.submission;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** By which decisions nominations were awarded. */
@Repository
class Awards {

	private final JdbcClient jdbc;

	Awards(JdbcClient jdbc) {
		this.jdbc = jdbc;
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

}
