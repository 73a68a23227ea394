package vn.thidua.appraisal.session;

import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reasons, comments and remarks speak of the person, and go when her dossier goes.
 * Source: X2.
 */
@Component
class EraseReasonsOnDossierErased {

	private final JdbcClient jdbc;

	EraseReasonsOnDossierErased(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void erase(UUID nominationId) {
		this.jdbc.sql("update score set comment = null where nomination_id = ? and comment is not null")
			.param(nominationId)
			.update();
		this.jdbc.sql("update remark set text = null where nomination_id = ?").param(nominationId).update();
		this.jdbc.sql("update appraisal set reason = null where nomination_id = ?").param(nominationId).update();
	}

}
