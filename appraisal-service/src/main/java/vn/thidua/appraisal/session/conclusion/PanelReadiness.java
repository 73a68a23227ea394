package vn.thidua.appraisal.session.conclusion;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.thidua.appraisal.session.Phase;
import vn.thidua.appraisal.session.Seat;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.row.RecordRows;

/**
 * What a panel still lacks to conclude: its minutes with enough of it present, the
 * consent of each department that appraises jointly, and for each dossier enough members
 * who judged it. Who is recused from a dossier is counted on neither side. Source: A1,
 * A2, A4.
 */
@Repository
class PanelReadiness {

	/**
	 * Where the round names criteria, a member judges by handing in scores, else by being
	 * there.
	 */
	private static final String BELOW_QUORUM = """
			with panel as (
			  select member.*, member_id = any (minutes.attendee_ids) as attends, count(*) over () as members
			  from panel_member member left join minutes on minutes.session_id = member.session_id
			    and minutes.sitting = :sitting
			  where member.session_id = :sessionId
			), judged as (
			  select dossier.nomination_id, count(*) as eligible, min(members) as members,
			    count(*) filter (where case when exists (select from criterion where round_id = :roundId)
			      then sheet.member_id is not null else attends end) as judges
			  from dossier cross join panel left join score_sheet sheet on sheet.session_id = dossier.session_id
			    and sheet.nomination_id = dossier.nomination_id and sheet.member_id = panel.member_id
			  where dossier.session_id = :sessionId and dossier.conclusion_id is null
			    and not exists (select from recusal
			      where recusal.subject = panel.subject and recusal.nomination_id = dossier.nomination_id)
			  group by dossier.nomination_id
			)
			select dossier.nomination_id, coalesce(judges, 0) as judges,
			  coalesce(greatest(1, ceil(:quorum * eligible / members::numeric))::int, 1) as needed
			from dossier left join judged using (nomination_id)
			where dossier.session_id = :sessionId and dossier.conclusion_id is null
			  and coalesce(judges, 0) < coalesce(greatest(1, ceil(:quorum * eligible / members::numeric)), 1)
			order by nomination_id limit 50
			""";

	private final JdbcClient jdbc;

	PanelReadiness(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Violation> violations(Seat seat) {
		if (!seat.hasPanel()) {
			return List.of();
		}
		if (seat.phase() != Phase.SCORING) {
			return List.of(Violation.of("NO_SITTING_OPEN"));
		}
		var violations = new ArrayList<Violation>();
		violations.addAll(minutes(seat));
		this.jdbc.sql("""
				select coalesce(unit.name, department.part) from panel_department department
				  left join unit_directory unit using (unit_id)
				where department.session_id = ? and not exists (select from department_consent consent
				  where consent.session_id = department.session_id and consent.unit_id = department.unit_id
				    and consent.sitting = ?)
				order by 1
				""")
			.params(seat.sessionId(), seat.sitting())
			.query(String.class)
			.list()
			.forEach((department) -> violations.add(Violation.of("DEPARTMENT_CONSENT_REQUIRED", department)));
		belowQuorum(seat).forEach((dossier) -> violations
			.add(Violation.of("DOSSIER_BELOW_QUORUM", dossier.nominationId(), dossier.judges(), dossier.needed())));
		return violations;
	}

	private List<Violation> minutes(Seat seat) {
		return this.jdbc.sql("select cardinality(attendee_ids) from minutes where session_id = ? and sitting = ?")
			.params(seat.sessionId(), seat.sitting())
			.query(Integer.class)
			.optional()
			.map((present) -> (seat.quorum() != null && present < seat.quorum())
					? List.of(Violation.of("ATTENDANCE_BELOW_QUORUM", present, seat.quorum())) : List.<Violation>of())
			.orElseGet(() -> List.of(Violation.of("MINUTES_REQUIRED")));
	}

	private List<Judged> belowQuorum(Seat seat) {
		return this.jdbc.sql(BELOW_QUORUM)
			.param("sitting", seat.sitting())
			.param("sessionId", seat.sessionId())
			.param("roundId", seat.roundId())
			.param("quorum", seat.quorum())
			.query(RecordRows.of(Judged.class))
			.list();
	}

	private record Judged(UUID nominationId, int judges, int needed) {
	}

}
