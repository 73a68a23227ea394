package vn.thidua.nomination.evidence;

import java.util.Collection;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.thidua.nomination.nominee.NomineeErasure;

/** Captions and names of files go at once; their bytes with the next sweep. */
@Component
class EraseEvidenceOnNomineeErased implements NomineeErasure {

	private final JdbcClient jdbc;

	EraseEvidenceOnNomineeErased(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Collection<UUID> erase(UUID nomineeId) {
		return this.jdbc.sql("""
				delete from evidence using nomination
				where evidence.nomination_id = nomination.nomination_id and nominee_id = ?
				returning evidence_id
				""").param(nomineeId).query((row, number) -> row.getObject("evidence_id", UUID.class)).list();
	}

}
