package vn.thidua.nomination.dossier;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.thidua.nomination.nominee.NomineeErasure;
import vn.thidua.platform.row.RecordRows;

/**
 * What was said of her, her circumstances and why she was withdrawn go with her name;
 * that she was nominated, and what came of it, stays.
 */
@Component
class EraseDossiersOnNomineeErased implements NomineeErasure {

	private final JdbcClient jdbc;

	private final DossierEventsPublisher events;

	EraseDossiersOnNomineeErased(JdbcClient jdbc, DossierEventsPublisher events) {
		this.jdbc = jdbc;
		this.events = events;
	}

	@Override
	public Collection<UUID> erase(UUID nomineeId) {
		var nominations = this.jdbc.sql("""
				select nomination_id, revision from nomination where nominee_id = ? order by nomination_id for update
				""").param(nomineeId).query(RecordRows.of(Told.class)).list();
		List<UUID> ids = nominations.stream().map(Told::nominationId).toList();
		this.jdbc.sql("""
				with waivers as (delete from waiver where nomination_id = any (:ids::uuid[])),
				circumstances as (delete from special_circumstance where nomination_id = any (:ids::uuid[])),
				withdrawals as (update withdrawal set reason = '' where nomination_id = any (:ids::uuid[]))
				delete from dossier where nomination_id = any (:ids::uuid[])
				""").param("ids", ids.stream().map(UUID::toString).toArray(String[]::new)).update();
		// A dossier was told with a revision of its nomination.
		nominations.forEach((told) -> this.events.dossierErased(told.nominationId(), told.revision() + 1));
		return ids;
	}

	private record Told(UUID nominationId, long revision) {
	}

}
