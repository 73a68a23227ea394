package vn.thidua.reporting.person;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.thidua.contracts.people.NomineeDescribedV1;
import vn.thidua.eventing.inbox.Received;
import vn.thidua.reporting.projection.Columns;

/** Writes {@code nominee_view}. */
@Repository
class NomineeProjection {

	private final JdbcClient jdbc;

	NomineeProjection(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void described(List<Received<NomineeDescribedV1>> events) {
		var column = new Columns<>(events);
		this.jdbc.sql("""
				insert into nominee_view as known (nominee_id, version, kind, name, unit_id, consent_to_publish)
				select distinct on (nominee_id) nominee_id, version, kind, name, unit_id, consent_to_publish
				from unnest(?, ?, ?, ?, ?, ?)
				  as event (nominee_id, version, kind, name, unit_id, consent_to_publish)
				order by nominee_id, version desc
				on conflict (nominee_id) do update set version = excluded.version, kind = excluded.kind,
				  name = excluded.name, unit_id = excluded.unit_id, consent_to_publish = excluded.consent_to_publish
				where known.version < excluded.version
				""")
			.param(column.of("uuid", (event) -> event.body().nomineeId()))
			.param(column.of("bigint", Received::aggregateVersion))
			.param(column.of("text", (event) -> event.body().kind()))
			.param(column.of("text", (event) -> event.body().name()))
			.param(column.of("uuid", (event) -> event.body().unitId()))
			.param(column.of("boolean", (event) -> event.body().consentToPublish()))
			.update();
	}

	/**
	 * Forgets everything but that there is nothing to remember. No version is newer than
	 * none, so a late description stays without effect.
	 */
	void erased(UUID nomineeId) {
		this.jdbc.sql("""
				insert into nominee_view (nominee_id, erased) values (?, true)
				on conflict (nominee_id) do update set version = null, kind = null, name = null, unit_id = null,
				  consent_to_publish = null, erased = true
				""").param(nomineeId).update();
	}

}
