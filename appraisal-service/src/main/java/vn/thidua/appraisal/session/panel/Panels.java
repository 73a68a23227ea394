package vn.thidua.appraisal.session.panel;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import com.github.f4b6a3.uuid.UuidCreator;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.thidua.appraisal.session.RecusedDossiers;
import vn.thidua.appraisal.session.Seat;
import vn.thidua.platform.row.RecordRows;

/** Panels of sessions. */
@Repository
class Panels {

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	Panels(JdbcClient jdbc, JdbcTemplate batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	PanelPolicy.Ground ground(Seat seat, boolean deciding) {
		return new PanelPolicy.Ground(deciding, units("select unit_subtree(?)", seat.unitId()),
				units("select unit_id from unit_directory where parent_id = ? and level = 'DEPARTMENT'", seat.unitId()),
				scored(seat.sessionId()));
	}

	private Set<UUID> units(String sql, UUID unitId) {
		return new HashSet<>(this.jdbc.sql(sql).param(unitId).query(UUID.class).list());
	}

	private Set<String> scored(UUID sessionId) {
		return new HashSet<>(this.jdbc.sql("""
				select subject from panel_member member
				where session_id = ? and exists (select from score_sheet sheet
				  where sheet.session_id = member.session_id and sheet.member_id = member.member_id)
				""").param(sessionId).query(String.class).list());
	}

	/**
	 * In the place of the one before; who stays keeps her identity. Conflicts are derived
	 * at once, and those derived before stand.
	 */
	void replace(UUID sessionId, FormPanel panel) {
		Map<String, UUID> known = this.jdbc
			.sql("delete from panel_member where session_id = ? returning subject, member_id")
			.param(sessionId)
			.query(RecordRows.of(Known.class))
			.list()
			.stream()
			.collect(Collectors.toMap(Known::subject, Known::memberId));
		this.batches.batchUpdate("""
				insert into panel_member (session_id, member_id, subject, name, unit_id, part, earlier_unit_ids,
				  related_nominee_ids)
				values (?, ?, ?, ?, ?, ?, ?::uuid[], ?::uuid[])
				""",
				panel.members()
					.stream()
					.map((member) -> new Object[] { sessionId,
							known.getOrDefault(member.subject(), UuidCreator.getTimeOrderedEpoch()), member.subject(),
							member.name(), member.unitId(), member.part().name(), array(member.earlierUnits()),
							array(member.relatedNominees()) })
					.toList());
		this.jdbc.sql("delete from panel_department where session_id = ?").param(sessionId).update();
		this.batches.batchUpdate("insert into panel_department (session_id, unit_id, part) values (?, ?, ?)",
				panel.departments()
					.stream()
					.map((department) -> new Object[] { sessionId, department.unitId(), department.part() })
					.toList());
		this.jdbc.sql("update appraisal_session set quorum = ? where session_id = ?")
			.params(panel.quorum(), sessionId)
			.update();
		this.jdbc.sql("select 1 from recuse_members(?, null)").param(sessionId).query(Integer.class).list();
	}

	/** As PostgreSQL writes an array: a batch has no connection to make one with. */
	private static String array(List<UUID> ids) {
		return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
	}

	PanelView view(Seat seat, String subject) {
		return new PanelView(seat.sessionId(), seat.quorum(), seat.sitting(), seat.measure(), members(seat, subject),
				departments(seat));
	}

	private List<PanelView.MemberView> members(Seat seat, String subject) {
		return this.jdbc.sql("""
				select member.*, unit.name as unit_name, exists (
				  select from score_sheet sheet join dossier using (session_id, nomination_id)
				  where sheet.session_id = member.session_id and sheet.member_id = member.member_id
				    and dossier.conclusion_id is null and
				""" + RecusedDossiers.NOT_AMONG_THEM + """
				) as handed_in
				from panel_member member left join unit_directory unit using (unit_id)
				where session_id = :sessionId
				order by array_position(array['CHAIR', 'DEPUTY_CHAIR', 'SECRETARY', 'MEMBER'], part),
				  given_name('MEMBER', member.name) collate "vi-x-icu", member.name collate "vi-x-icu", member_id
				""")
			.param("sessionId", seat.sessionId())
			.param("subject", subject)
			.query(RecordRows.of(PanelView.MemberView.class))
			.list();
	}

	private List<PanelView.DepartmentView> departments(Seat seat) {
		return this.jdbc.sql("""
				select department.*, unit.name as unit_name, consent.unit_id is not null as consented
				from panel_department department left join unit_directory unit using (unit_id)
				  left join department_consent consent on consent.session_id = department.session_id
				    and consent.unit_id = department.unit_id and consent.sitting = ?
				where department.session_id = ? order by unit.name collate "vi-x-icu", department.unit_id
				""")
			.params(seat.sitting(), seat.sessionId())
			.query(RecordRows.of(PanelView.DepartmentView.class))
			.list();
	}

	private record Known(String subject, UUID memberId) {
	}

}
