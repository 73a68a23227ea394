package vn.thidua.appraisal.round;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** What dossiers are scored by, round by round. Source: A3. */
@Repository
class Criteria {

	private final JdbcTemplate batches;

	Criteria(JdbcTemplate batches) {
		this.batches = batches;
	}

	void addAll(UUID roundId, List<RoundCriterion> criteria) {
		var position = new int[1];
		this.batches.batchUpdate("""
				insert into criterion (round_id, code, audience, position, theme, maximum_points)
				values (?, ?, ?, ?, ?, ?)
				""",
				criteria.stream()
					.map((criterion) -> new Object[] { roundId, criterion.code(), criterion.audience(), ++position[0],
							criterion.theme(), criterion.maximumPoints() })
					.toList());
	}

}
