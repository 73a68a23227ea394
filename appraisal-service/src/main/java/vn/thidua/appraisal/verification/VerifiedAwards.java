package vn.thidua.appraisal.verification;

import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.thidua.platform.row.RecordRows;

/** Awards by the codes on their certificates. */
@Repository
class VerifiedAwards {

	private final JdbcClient jdbc;

	VerifiedAwards(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<VerifiedAward> find(String code) {
		return this.jdbc.sql("""
				select decision.kind, decision.number, decision.decided_on, unit.name as authority,
				  nominee.name as recipient, revoking.number as revoked_by_number, revoking.decided_on as revoked_on
				from award_verification join award using (award_id) join decision using (decision_id)
				  left join unit_directory unit on unit.unit_id = authority_unit_id
				  left join nominee using (nominee_id)
				  left join award_revocation revocation on revocation.award_id = award.award_id
				  left join decision revoking on revoking.decision_id = revocation.decision_id
				where award_verification.code = ?
				""").param(code).query(RecordRows.of(VerifiedAward.class)).optional();
	}

}
