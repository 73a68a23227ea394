package vn.thidua.appraisal.session;

import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.thidua.platform.row.RecordRows;
import vn.thidua.platform.security.Caller;

/**
 * Who is what in a session. It is seen from the units above, and by members of its panel
 * who act for the unit they sit there for, since departments lie below the unit whose
 * session they share. Source: X1, A2.
 */
@Repository
public class Seats {

	private static final String SEAT = """
			select session.session_id, session.unit_id, coalesce(unit.level, '') as unit_level, session.round_id,
			  session.revision, session.phase, session.sitting, session.quorum, session.measure, member.member_id,
			  member.part, member.unit_id as member_unit_id,
			  exists (select from dossier
			    where dossier.session_id = session.session_id and conclusion_id is null) as waits,
			  exists (select from dossier join recusal using (nomination_id)
			    where dossier.session_id = session.session_id and recusal.subject = :subject) as recused,
			  exists (select from dossier join recusal using (nomination_id)
			    where dossier.session_id = session.session_id and recusal.subject = :subject
			      and conclusion_id is null) as recused_from_waiting
			from appraisal_session session
			  left join unit_directory unit on unit.unit_id = session.unit_id
			  left join panel_member member on member.session_id = session.session_id
			    and member.subject = :subject and :unitId in (member.unit_id, session.unit_id)
			where session.session_id = :sessionId
			  and (member.member_id is not null
			    or exists (select from unit_ancestry(session.unit_id) above where above.unit_id = :unitId))
			""";

	private final JdbcClient jdbc;

	Seats(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public Optional<Seat> find(UUID sessionId, Caller caller) {
		return this.jdbc.sql(SEAT)
			.param("sessionId", sessionId)
			.param("subject", caller.subject())
			.param("unitId", caller.unitId())
			.query(RecordRows.of(Seat.class))
			.optional();
	}

	/** Keeps everyone else from acting in the session; dossiers still come. */
	public Optional<Seat> findForAct(UUID sessionId, Caller caller) {
		return locked("for no key update", sessionId, caller);
	}

	/** Keeps the session from concluding while a member writes what is hers alone. */
	public Optional<Seat> findForOwnWriting(UUID sessionId, Caller caller) {
		return locked("for share", sessionId, caller);
	}

	/** Keeps dossiers away, too, until the transaction ends. */
	public Optional<Seat> findForPanel(UUID sessionId, Caller caller) {
		return locked("for update", sessionId, caller);
	}

	/** The session has become another. */
	public long changed(UUID sessionId) {
		return this.jdbc
			.sql("update appraisal_session set revision = revision + 1 where session_id = ? returning revision")
			.param(sessionId)
			.query(Long.class)
			.single();
	}

	/** Read in a statement after the lock, which sees what was committed before it. */
	private Optional<Seat> locked(String lock, UUID sessionId, Caller caller) {
		if (find(sessionId, caller).isEmpty()) {
			return Optional.empty();
		}
		this.jdbc.sql("select session_id from appraisal_session where session_id = ? " + lock)
			.param(sessionId)
			.query(UUID.class)
			.optional();
		return find(sessionId, caller);
	}

}
