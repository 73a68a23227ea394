package vn.thidua.nomination.evidence;

import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.thidua.platform.row.RecordRows;

/** Where nominations of a unit and all below it stand. */
@Repository
class NominationStates {

	private static final String FIND = """
			select nominating_unit_id, state, programme, programme_version
			from nomination join round using (round_id)
			where nomination_id = ? and nominating_unit_id in (select unit_subtree(?))
			""";

	private final JdbcClient jdbc;

	NominationStates(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<NominationState> find(UUID scope, UUID nominationId) {
		return this.jdbc.sql(FIND).params(nominationId, scope).query(RecordRows.of(NominationState.class)).optional();
	}

	/**
	 * It stays in this state, and its evidence is counted by one at a time, until the
	 * transaction ends.
	 */
	Optional<NominationState> findForChange(UUID scope, UUID nominationId) {
		return this.jdbc.sql(FIND + "for no key update of nomination")
			.params(nominationId, scope)
			.query(RecordRows.of(NominationState.class))
			.optional();
	}

}
