package vn.thidua.appraisal.session;

import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Dossiers follow their nomination from session to session. Source: O2.
 */
@Repository
class MovedDossiers {

	private final JdbcClient jdbc;

	MovedDossiers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * A reorganisation moves a dossier from one unit's session to its successor's: what
	 * waited still waits, what was concluded stays so. If the predecessor's conclusion
	 * was on its way meanwhile and takes the nomination further, it waits no more there.
	 */
	void follow(SubmittedNomination nomination) {
		var movedFrom = nomination.movedFromUnitId();
		if (movedFrom != null) {
			move(nomination, movedFrom);
		}
		this.jdbc.sql("""
				delete from dossier using appraisal_session session
				where dossier.session_id = session.session_id and nomination_id = :nominationId
				  and conclusion_id is null and moved_from_unit_id is not null and submission_version < :version
				  and session.unit_id <> :unitId
				""")
			.param("nominationId", nomination.nominationId())
			.param("version", nomination.version())
			.param("unitId", nomination.unitId())
			.update();
	}

	private void move(SubmittedNomination nomination, UUID movedFrom) {
		if (!movedFrom.equals(nomination.unitId())) {
			// The successor may have seen it at an earlier step.
			this.jdbc.sql("""
					delete from dossier using appraisal_session session
					where dossier.session_id = session.session_id and nomination_id = :nominationId
					  and submission_version < :version and session.unit_id = :unitId and session.round_id = :roundId
					  and exists (select from dossier as older join appraisal_session using (session_id)
					    where older.nomination_id = :nominationId and older.submission_version < :version
					      and unit_id = :movedFrom and round_id = :roundId)
					""").paramSource(Move.of(nomination, movedFrom)).update();
		}
		this.jdbc.sql("""
				update dossier set session_id = target.session_id, submission_version = :version,
				  nominating_unit_id = :nominatingUnitId,
				  moved_from_unit_id = :movedFrom
				from appraisal_session source, appraisal_session target
				where dossier.session_id = source.session_id and nomination_id = :nominationId
				  and submission_version < :version and step = :step
				  and source.unit_id = :movedFrom and source.round_id = :roundId
				  and target.unit_id = :unitId and target.round_id = :roundId
				""").paramSource(Move.of(nomination, movedFrom)).update();
	}

	/** What the statements name. */
	private record Move(UUID nominationId, long version, UUID roundId, UUID unitId, int step, UUID nominatingUnitId,
			UUID movedFrom) {

		static Move of(SubmittedNomination nomination, UUID movedFrom) {
			return new Move(nomination.nominationId(), nomination.version(), nomination.roundId(), nomination.unitId(),
					nomination.step(), nomination.nominatingUnitId(), movedFrom);
		}

	}

}
