package vn.thidua.appraisal.session;

import java.sql.Timestamp;
import java.time.Clock;

import com.github.f4b6a3.uuid.UuidCreator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.thidua.eventing.EventTracing;

/**
 * Opens the unit's session for the round if there is none, and lays the dossier before
 * it. Submitted again, a dossier waits again; an older submission, or one withdrawn or
 * taken back since, changes nothing.
 */
@Component
class ReceiveDossierOnNominationSubmitted {

	private static final Logger log = LoggerFactory.getLogger(ReceiveDossierOnNominationSubmitted.class);

	private final JdbcClient jdbc;

	private final MovedDossiers moved;

	private final NominationRevisions revisions;

	private final EventTracing tracing;

	private final Clock clock;

	ReceiveDossierOnNominationSubmitted(JdbcClient jdbc, MovedDossiers moved, NominationRevisions revisions,
			EventTracing tracing, Clock clock) {
		this.jdbc = jdbc;
		this.moved = moved;
		this.revisions = revisions;
		this.tracing = tracing;
		this.clock = clock;
	}

	void receive(SubmittedNomination nomination) {
		var now = Timestamp.from(this.clock.instant());
		openSession(nomination, now);
		this.moved.follow(nomination);
		this.revisions.begin(nomination.nominationId(), this.tracing.currentTraceparent());
		if (!this.revisions.letThrough(nomination.nominationId(), nomination.step())) {
			log.info("Submission to step {} comes after the session before it was reopened", nomination.step());
			return;
		}
		int received = this.jdbc.sql("""
				insert into dossier (session_id, nomination_id, submission_version, step, nominee_id, nominee_kind,
				  nominating_unit_id, submitted_at, on_time, received_at)
				select session_id, :nominationId, :version, :step, :nomineeId, :nomineeKind, :nominatingUnitId,
				  :submittedAt, :onTime, :receivedAt
				from appraisal_session where unit_id = :unitId and round_id = :roundId
				  and not exists (select from dossier as newer
				    where newer.nomination_id = :nominationId and newer.submission_version >= :version)
				  and not exists (select from nomination_revision
				    where nomination_id = :nominationId and withdrawn_version > :version)
				on conflict (session_id, nomination_id) do update set submission_version = excluded.submission_version,
				  step = excluded.step, nominee_id = excluded.nominee_id, nominee_kind = excluded.nominee_kind,
				  nominating_unit_id = excluded.nominating_unit_id, submitted_at = excluded.submitted_at,
				  on_time = excluded.on_time, received_at = excluded.received_at, conclusion_id = null
				where dossier.submission_version < excluded.submission_version
				""")
			.param("nominationId", nomination.nominationId())
			.param("version", nomination.version())
			.param("step", nomination.step())
			.param("nomineeId", nomination.nomineeId())
			.param("nomineeKind", nomination.nomineeKind())
			.param("nominatingUnitId", nomination.nominatingUnitId())
			.param("submittedAt", Timestamp.from(nomination.submittedAt()))
			.param("onTime", nomination.onTime())
			.param("receivedAt", now)
			.param("unitId", nomination.unitId())
			.param("roundId", nomination.roundId())
			.update();
		if (received == 1) {
			log.info("Dossier received by unit {} at step {}", nomination.unitId(), nomination.step());
		}
	}

	/**
	 * A second instance that opens the same session waits for the first and then finds
	 * it: the statement after this one has a newer snapshot.
	 */
	private void openSession(SubmittedNomination nomination, Timestamp now) {
		this.jdbc.sql("""
				insert into appraisal_session (session_id, unit_id, round_id, opened_at) values (?, ?, ?, ?)
				on conflict (unit_id, round_id) do nothing
				""").params(UuidCreator.getTimeOrderedEpoch(), nomination.unitId(), nomination.roundId(), now).update();
	}

}
