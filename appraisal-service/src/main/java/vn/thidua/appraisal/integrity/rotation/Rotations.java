package vn.thidua.appraisal.integrity.rotation;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.thidua.appraisal.integrity.ExaminedSession;
import vn.thidua.appraisal.integrity.SessionDetector;
import vn.thidua.appraisal.integrity.rule.Detector;
import vn.thidua.appraisal.integrity.rule.DetectorRule;
import vn.thidua.appraisal.integrity.signal.FoundSignal;
import vn.thidua.platform.row.RecordRows;

/**
 * Looks which of the units below won before a unit's sessions, up to the year of the one
 * that is examined: communes before a district, districts before the province.
 */
@Component
class Rotations implements SessionDetector {

	/**
	 * Units that nominated deeper down stand for the one below the session's unit that
	 * they belong to.
	 */
	private static final String YEARS = """
			with examined as (
			  select unit_id, programme, last_day from appraisal_session join round using (round_id)
			    join round_programme using (round_id)
			  where session_id = :sessionId
			), outcomes as (
			  select extract(year from round.last_day)::int as year, dossier.nominating_unit_id, appraisal.outcome
			  from examined join appraisal_session session on session.unit_id = examined.unit_id
			    join round_programme told on told.round_id = session.round_id and told.programme = examined.programme
			    join round on round.round_id = session.round_id and round.last_day <= examined.last_day
			    join dossier using (session_id) join appraisal using (conclusion_id, nomination_id)
			), below as (
			  select nominating_unit_id, ancestor.unit_id
			  from (select distinct nominating_unit_id from outcomes) as nominating
			    cross join examined cross join lateral unit_ancestry(nominating_unit_id) as ancestor
			    join unit_directory unit on unit.unit_id = ancestor.unit_id
			  where unit.parent_id = examined.unit_id
			)
			select year, unit_id, bool_or(outcome in ('FORWARDED', 'PROPOSED')) as won
			from outcomes join below using (nominating_unit_id) group by year, unit_id order by year
			""";

	private final JdbcClient jdbc;

	Rotations(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Detector detector() {
		return Detector.ROTATION;
	}

	@Override
	public List<FoundSignal> examine(ExaminedSession session, DetectorRule rule) {
		return RotationPolicy.judge(seasons(session), rule)
			.map((evidence) -> new FoundSignal(rule, session.sessionId().toString(), session.sessionId(),
					evidence.waited(), evidence, List.of()))
			.stream()
			.toList();
	}

	private List<Season> seasons(ExaminedSession session) {
		return this.jdbc.sql(YEARS)
			.param("sessionId", session.sessionId())
			.query(RecordRows.of(Candidate.class))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Candidate::year))
			.entrySet()
			.stream()
			.map((year) -> new Season(year.getKey(), units(year.getValue()),
					units(year.getValue().stream().filter(Candidate::won).toList())))
			.sorted((one, other) -> Integer.compare(one.year(), other.year()))
			.toList();
	}

	private static SortedSet<UUID> units(Collection<Candidate> candidates) {
		return candidates.stream().map(Candidate::unitId).collect(Collectors.toCollection(TreeSet::new));
	}

	/**
	 * A unit in a year.
	 *
	 * @param year the year
	 * @param unitId the unit
	 * @param won whether one of its dossiers was sent on or proposed
	 */
	record Candidate(int year, UUID unitId, boolean won) {
	}

}
