package vn.thidua.appraisal.integrity.levelling;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What panels gave for good. */
@Repository
class FinalScores {

	private final JdbcClient jdbc;

	FinalScores(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	ScoreTable of(UUID sessionId) {
		Map<UUID, Map<ScoreTable.Cell, Integer>> byMember = new TreeMap<>();
		this.jdbc.sql("select member_id, nomination_id, criterion, points from final_score where session_id = ?")
			.param(sessionId)
			.query((row) -> {
				byMember.computeIfAbsent(row.getObject("member_id", UUID.class), (_) -> new TreeMap<>())
					.put(new ScoreTable.Cell(row.getObject("nomination_id", UUID.class), row.getString("criterion")),
							row.getInt("points"));
			});
		return new ScoreTable(byMember);
	}

}
