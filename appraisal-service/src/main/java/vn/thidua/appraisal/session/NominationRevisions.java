package vn.thidua.appraisal.session;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The version that a nomination's published events carry. It belongs to the nomination,
 * not to a session, so that it grows from tier to tier and into the award. Rows are
 * always locked in the order of their ids, and stay locked until the transaction ends.
 */
@Repository
public class NominationRevisions {

	private final JdbcClient jdbc;

	NominationRevisions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Keeps other acts away from nominations that were appraised. */
	public void lock(Collection<UUID> nominationIds) {
		this.jdbc.sql("""
				select nomination_id from appraised_nomination where nomination_id = any (:ids::uuid[])
				order by nomination_id for update
				""").param("ids", array(nominationIds)).query(UUID.class).list();
	}

	/** The next version of each. */
	public Map<UUID, Long> next(Collection<UUID> nominationIds) {
		return this.jdbc.sql("""
				insert into appraised_nomination (nomination_id, revision)
				select nomination_id, 1 from unnest(:ids::uuid[]) as nomination_id order by nomination_id
				on conflict (nomination_id) do update set revision = appraised_nomination.revision + 1
				returning nomination_id, revision
				""")
			.param("ids", array(nominationIds))
			.query((row, number) -> Map.entry(row.getObject("nomination_id", UUID.class), row.getLong("revision")))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private static String[] array(Collection<UUID> ids) {
		return ids.stream().map(UUID::toString).toArray(String[]::new);
	}

}
