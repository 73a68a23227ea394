package vn.thidua.appraisal.session;

import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The wording of a reason speaks of the person, and goes when her dossier goes. Source:
 * X2.
 */
@Component
class EraseReasonsOnDossierErased {

	private final JdbcClient jdbc;

	EraseReasonsOnDossierErased(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void erase(UUID nominationId) {
		this.jdbc.sql("update appraisal set reason = null where nomination_id = ?").param(nominationId).update();
	}

}
