package vn.thidua.appraisal.integrity;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.thidua.appraisal.integrity.rule.DetectorRules;
import vn.thidua.appraisal.integrity.signal.Signals;
import vn.thidua.platform.row.RecordRows;
import vn.thidua.platform.time.Vietnam;

/**
 * Examines sessions that something happened to. One instance does it while the others go
 * by; what happens meanwhile asks anew.
 */
@Service
class ExaminingSessions {

	private static final int AT_ONCE = 1_000;

	private final JdbcClient jdbc;

	private final List<SessionDetector> detectors;

	private final DetectorRules rules;

	private final Signals signals;

	ExaminingSessions(JdbcClient jdbc, List<SessionDetector> detectors, DetectorRules rules, Signals signals) {
		this.jdbc = jdbc;
		this.detectors = detectors;
		this.rules = rules;
		this.signals = signals;
	}

	/**
	 * How many were examined; none when there is nothing to do, or someone else does it.
	 */
	@Transactional
	public int examineSome() {
		if (!this.jdbc.sql("select pg_try_advisory_xact_lock(hashtext('examine sessions'))")
			.query(Boolean.class)
			.single()) {
			return 0;
		}
		var sessions = sessions(takeRequests());
		sessions.forEach(this::examine);
		return sessions.size();
	}

	private void examine(ExaminedSession session) {
		var inForce = this.rules.inForce(session.unitId(), Vietnam.dateOf(session.openedAt()));
		for (var detector : this.detectors) {
			var rule = inForce.get(detector.detector());
			if (rule != null) {
				var found = detector.examine(session, rule);
				var examined = this.signals.subjectKeys(detector.detector(), session.sessionId());
				this.signals.settle(detector.detector(), examined, found);
			}
		}
	}

	private Set<UUID> takeRequests() {
		return this.jdbc.sql("""
				delete from examination_request
				where request_id in (select request_id from examination_request order by request_id limit ?)
				returning session_id
				""").param(AT_ONCE).query(UUID.class).list().stream().collect(Collectors.toSet());
	}

	private List<ExaminedSession> sessions(Set<UUID> sessionIds) {
		return this.jdbc
			.sql("""
					select session_id, unit_id, round_id, opened_at from appraisal_session where session_id = any (?::uuid[])
					""")
			.param(sessionIds.stream().map(UUID::toString).toArray(String[]::new))
			.query(RecordRows.of(ExaminedSession.class))
			.list();
	}

}
