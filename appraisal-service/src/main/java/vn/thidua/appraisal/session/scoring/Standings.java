package vn.thidua.appraisal.session.scoring;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.thidua.platform.row.RecordRows;

/**
 * What the sheets of a session come to, kept for those who look: made anew, all of it,
 * when a sheet or a recusal comes. Source: A3.
 */
@Repository
public class Standings {

	private final JdbcClient jdbc;

	Standings(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** In a transaction that holds the session. Recused members' sheets do not count. */
	public void recompute(UUID sessionId) {
		var sheets = this.jdbc.sql("""
				select nomination_id, member_id, points
				from score_sheet join panel_member member using (session_id, member_id)
				where session_id = ? and not exists (select from recusal
				  where recusal.subject = member.subject and recusal.nomination_id = score_sheet.nomination_id)
				order by nomination_id, member_id
				""").param(sessionId).query(RecordRows.of(Sheet.class)).list();
		this.jdbc.sql("delete from standing where session_id = ?").param(sessionId).update();
		if (!sheets.isEmpty()) {
			insert(sessionId, sheets);
		}
	}

	private void insert(UUID sessionId, List<Sheet> sheets) {
		var merits = SeverityModel.merits(sheets);
		this.jdbc.sql("""
				insert into standing (session_id, nomination_id, sheets, mean, spread, adjusted)
				select :sessionId, nomination_id, count(*), avg(points), stddev_samp(points), min(merit)
				from unnest(:nominations::uuid[], :points::int[], :merits::float8[])
				  as sheet (nomination_id, points, merit)
				group by nomination_id
				""")
			.param("sessionId", sessionId)
			.param("nominations",
					sheets.stream().map((sheet) -> sheet.nominationId().toString()).toArray(String[]::new))
			.param("points", sheets.stream().map(Sheet::points).toArray(Integer[]::new))
			.param("merits",
					sheets.stream()
						.map((sheet) -> Objects.requireNonNull(merits.get(sheet.nominationId())))
						.toArray(Double[]::new))
			.update();
	}

}
