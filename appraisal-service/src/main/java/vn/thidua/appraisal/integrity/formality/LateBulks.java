package vn.thidua.appraisal.integrity.formality;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.thidua.appraisal.integrity.ExaminedSession;
import vn.thidua.appraisal.integrity.SessionDetector;
import vn.thidua.appraisal.integrity.rule.Detector;
import vn.thidua.appraisal.integrity.rule.DetectorRule;
import vn.thidua.appraisal.integrity.signal.FoundSignal;
import vn.thidua.platform.time.Vietnam;

/** Looks when the dossiers before a session were filed. */
@Component
class LateBulks implements SessionDetector {

	private final JdbcClient jdbc;

	LateBulks(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Detector detector() {
		return Detector.LATE_BULK;
	}

	@Override
	public List<FoundSignal> examine(ExaminedSession session, DetectorRule rule) {
		return filings(session).stream()
			.collect(Collectors.groupingBy(Row::nominatingUnitId))
			.entrySet()
			.stream()
			.flatMap((unit) -> LateBulkPolicy
				.judge(unit.getKey(), unit.getValue().stream().map(Row::filing).toList(),
						unit.getValue().getFirst().deadline(), rule)
				.map((evidence) -> signal(session, rule, evidence))
				.stream())
			.toList();
	}

	private static FoundSignal signal(ExaminedSession session, DetectorRule rule, LateBulkPolicy.Evidence evidence) {
		return new FoundSignal(rule, session.sessionId() + " " + evidence.unitId(), session.sessionId(),
				evidence.share(), evidence, evidence.late().stream().map(LateBulkPolicy.Filing::nominationId).toList());
	}

	/**
	 * At the first step a dossier is filed by whom it comes from; later ones were only
	 * sent on.
	 */
	private List<Row> filings(ExaminedSession session) {
		return this.jdbc.sql("""
				select nominating_unit_id, nomination_id, submitted_at, last_day
				from dossier join appraisal_session using (session_id) join round using (round_id)
				where session_id = ? and step = 1
				""")
			.param(session.sessionId())
			.query((row, number) -> new Row(row.getObject("nominating_unit_id", UUID.class),
					new LateBulkPolicy.Filing(row.getObject("nomination_id", UUID.class),
							row.getTimestamp("submitted_at").toInstant()),
					end(row.getObject("last_day", LocalDate.class))))
			.list();
	}

	private static Instant end(LocalDate lastDay) {
		return lastDay.plusDays(1).atStartOfDay(Vietnam.ZONE).toInstant();
	}

	private record Row(UUID nominatingUnitId, LateBulkPolicy.Filing filing, Instant deadline) {
	}

}
