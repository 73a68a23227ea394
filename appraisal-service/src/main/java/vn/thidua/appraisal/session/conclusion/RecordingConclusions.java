package vn.thidua.appraisal.session.conclusion;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

import com.github.f4b6a3.uuid.UuidCreator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import vn.thidua.appraisal.session.NominationRevisions;
import vn.thidua.platform.audit.AuditTrail;
import vn.thidua.platform.security.Caller;

/**
 * Stores a conclusion, tells of it and leaves its trace, in the transaction of the
 * caller.
 */
@Component
class RecordingConclusions {

	private static final Logger log = LoggerFactory.getLogger(RecordingConclusions.class);

	private final AppraisalSessions sessions;

	private final NominationRevisions revisions;

	private final AppraisalEventsPublisher events;

	private final AuditTrail audit;

	private final Clock clock;

	RecordingConclusions(AppraisalSessions sessions, NominationRevisions revisions, AppraisalEventsPublisher events,
			AuditTrail audit, Clock clock) {
		this.sessions = sessions;
		this.revisions = revisions;
		this.events = events;
		this.audit = audit;
		this.clock = clock;
	}

	ConclusionMade record(AppraisalSession session, List<Appraisal> appraisals, Caller caller) {
		var conclusion = new ConclusionMade(UuidCreator.getTimeOrderedEpoch(), session, appraisals,
				this.clock.instant().truncatedTo(ChronoUnit.MICROS), caller.subject());
		this.sessions.keep(conclusion);
		this.events.publish(appraised(conclusion));
		this.audit.record(caller, "ConcludeSession", "session", session.sessionId(), session, conclusion);
		log.info("Session {} concluded on {} dossiers", session.sessionId(), appraisals.size());
		return conclusion;
	}

	private List<NominationAppraised> appraised(ConclusionMade conclusion) {
		var nominationIds = conclusion.appraisals().stream().map(Appraisal::nominationId).toList();
		var next = this.revisions.next(nominationIds);
		return conclusion.appraisals()
			.stream()
			.map((appraisal) -> new NominationAppraised(conclusion.session(), appraisal,
					Objects.requireNonNull(next.get(appraisal.nominationId())), conclusion.concludedAt()))
			.toList();
	}

}
