package vn.thidua.appraisal.session;

import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A withdrawn nomination waits no longer: no session can conclude on it, and no decision
 * can award it. What a session had concluded on it before stands as it was found.
 */
@Component
class RemoveDossierOnNominationWithdrawn {

	private static final Logger log = LoggerFactory.getLogger(RemoveDossierOnNominationWithdrawn.class);

	private final JdbcClient jdbc;

	private final NominationRevisions revisions;

	RemoveDossierOnNominationWithdrawn(JdbcClient jdbc, NominationRevisions revisions) {
		this.jdbc = jdbc;
		this.revisions = revisions;
	}

	/**
	 * Waits for a conclusion or a decision that is being made, and then finds what it
	 * made.
	 */
	void remove(UUID nominationId, long version) {
		int removed = this.jdbc.sql("""
				delete from dossier
				where nomination_id = ? and conclusion_id is null and submission_version < ?
				""").params(nominationId, version).update();
		this.revisions.withdraw(nominationId, version);
		log.info("Withdrawal takes {} waiting dossiers away", removed);
	}

}
