package vn.thidua.appraisal.integrity.signal;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.thidua.appraisal.integrity.rule.Detector;
import vn.thidua.platform.audit.AuditTrail;
import vn.thidua.platform.security.Caller;

/**
 * Sets a signal aside for a reason, for as long as its evidence is the same. Source: A5.
 */
@Service
class DismissingSignals {

	private static final Logger log = LoggerFactory.getLogger(DismissingSignals.class);

	private static final Set<Detector> OF_PANELS = Set.of(Detector.ROTATION, Detector.FLAT_SCORES,
			Detector.EQUAL_VECTORS);

	private final JdbcClient jdbc;

	private final SignalViews signals;

	private final AuditTrail audit;

	private final Clock clock;

	DismissingSignals(JdbcClient jdbc, SignalViews signals, AuditTrail audit, Clock clock) {
		this.jdbc = jdbc;
		this.signals = signals;
		this.audit = audit;
		this.clock = clock;
	}

	@Transactional
	public DismissalResult dismiss(UUID signalId, DismissSignal dismissal, long basedOn, Caller caller) {
		var before = this.signals.findForChange(signalId, SignalScope.of(caller)).orElse(null);
		if (before == null) {
			return new DismissalResult.NotFound();
		}
		if (OF_PANELS.contains(before.detector()) && judges(before, caller)) {
			return new DismissalResult.NotHers();
		}
		if (before.revision() != basedOn) {
			return new DismissalResult.Outdated();
		}
		if (before.state() != SignalState.OPEN) {
			return new DismissalResult.NotOpen();
		}
		keep(signalId, dismissal, caller);
		var after = this.signals.find(signalId, SignalScope.of(caller)).orElseThrow();
		this.audit.record(caller, "DismissSignal", "signal", signalId, before, after);
		log.info("Signal {} of {} dismissed", signalId, before.detector());
		return new DismissalResult.Dismissed(after);
	}

	/** As an appraiser at all, or as one of the panel, whatever she is besides. */
	private boolean judges(SignalSummary signal, Caller caller) {
		return caller.roles().contains("appraiser")
				|| this.jdbc.sql("select exists (select from panel_member where session_id = ? and subject = ?)")
					.param(signal.sessionId())
					.param(caller.subject())
					.query(Boolean.class)
					.single();
	}

	/** A reason given after a dossier was erased speaks of the person no less. */
	private void keep(UUID signalId, DismissSignal dismissal, Caller caller) {
		this.jdbc
			.sql("""
					update signal set state = 'DISMISSED', revision = revision + 1, dismissed_evidence = evidence,
					  changed_at = :now, dismissed_at = :now, dismissed_by = :by,
					  dismissal_reason = case when exists (select from signal_dossier join dossier_text using (nomination_id)
					    where signal_id = :id and erased) then null else :reason end
					where signal_id = :id
					""")
			.param("id", signalId)
			.param("reason", dismissal.reason())
			.param("by", caller.subject())
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
	}

}
