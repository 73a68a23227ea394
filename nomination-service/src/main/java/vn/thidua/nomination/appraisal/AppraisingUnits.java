package vn.thidua.nomination.appraisal;

import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where a nomination goes from a tier. */
@Repository
class AppraisingUnits {

	private final JdbcClient jdbc;

	AppraisingUnits(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The nearest unit above of a higher level. A dissolved unit's successor is that only
	 * if its tier ended with it; one of its own level stands in its place.
	 */
	Optional<UUID> nextAbove(UUID appraiserId) {
		return this.jdbc.sql("""
				select above.unit_id
				from unit_ancestry(:appraiser) ancestor
				  join unit_directory above on above.unit_id = ancestor.unit_id and above.dissolved_on is null
				  join unit_level level on level.code = above.level
				where level.depth < (
				  select own.depth from unit_directory appraiser join unit_level own on own.code = appraiser.level
				  where appraiser.unit_id = :appraiser)
				order by ancestor.distance limit 1
				""").param("appraiser", appraiserId).query(UUID.class).optional();
	}

}
