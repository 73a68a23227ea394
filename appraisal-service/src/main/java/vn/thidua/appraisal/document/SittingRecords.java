package vn.thidua.appraisal.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.thidua.platform.row.RecordRows;

/**
 * What the minutes of a session's sittings say, for its biên bản. A sitting whose
 * conclusion was taken back is not told of. Source: A1, A7.
 */
@Repository
class SittingRecords {

	private static final String SITTINGS = """
			select sitting, held_on, attendee_ids, discussion, vote
			from conclusion_in_force join minutes using (session_id, sitting) where session_id = ? order by sitting
			""";

	/** Who leads first, then by given name. Source: X3. */
	private static final String PANEL = """
			select member_id, member.name, part, case when unit.unit_id <> session.unit_id then unit.name end as unit
			from appraisal_session session join panel_member member using (session_id)
			  left join unit_directory unit on unit.unit_id = member.unit_id
			where session_id = ?
			order by array_position(array['CHAIR', 'DEPUTY_CHAIR', 'SECRETARY', 'MEMBER'], part),
			  given_name('MEMBER', member.name) collate "vi-x-icu", member.name collate "vi-x-icu", member_id
			""";

	private final JdbcClient jdbc;

	SittingRecords(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	KeptMinutes of(UUID sessionId) {
		return new KeptMinutes(this.jdbc.sql(SITTINGS).param(sessionId).query((row, number) -> sitting(row)).list(),
				this.jdbc.sql(PANEL).param(sessionId).query(RecordRows.of(KeptMinutes.Attendant.class)).list());
	}

	private static KeptMinutes.Sitting sitting(ResultSet row) throws SQLException {
		return new KeptMinutes.Sitting(row.getInt("sitting"), row.getObject("held_on", LocalDate.class),
				Set.of((UUID[]) row.getArray("attendee_ids").getArray()), row.getString("discussion"),
				row.getString("vote"));
	}

}
