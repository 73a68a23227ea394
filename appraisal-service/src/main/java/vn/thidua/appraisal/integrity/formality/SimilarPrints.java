package vn.thidua.appraisal.integrity.formality;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds texts that may say the same, by the fingerprints they share. What one search
 * reads is bounded, however many texts there are: of each fingerprint the newest holders
 * only, so that texts which share many are found together again.
 */
@Repository
class SimilarPrints {

	private static final int HOLDERS = 120;

	private static final int FEWEST_SHARED = 5;

	private static final int CANDIDATES = 10;

	private static final String SEARCH = """
			select probe.nomination_id as probe_id, near.nomination_id as near_id
			from text_print probe cross join lateral (
			  select print_id, count(*) as shared
			  from unnest(probe.hashes) as mine (hash) cross join lateral (
			    select print_id from fingerprint where fingerprint.hash = mine.hash order by print_id desc limit %d) as holder
			  where print_id <> probe.print_id
			  group by print_id having count(*) >= least(%d, greatest(1, cardinality(probe.hashes) / 3))
			  order by shared desc, print_id limit %d) as found
			  join text_print near on near.print_id = found.print_id
			where probe.nomination_id = any (?::uuid[])
			"""
		.formatted(HOLDERS, FEWEST_SHARED, CANDIDATES);

	private final JdbcClient jdbc;

	SimilarPrints(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** By text, the others that share most with it. */
	Map<UUID, List<UUID>> near(Collection<UUID> nominationIds) {
		var near = new HashMap<UUID, List<UUID>>();
		this.jdbc.sql(SEARCH).param(nominationIds.stream().map(UUID::toString).toArray(String[]::new)).query((row) -> {
			near.computeIfAbsent(row.getObject("probe_id", UUID.class), (_) -> new ArrayList<>())
				.add(row.getObject("near_id", UUID.class));
		});
		return near;
	}

	/** By text, the others that a signal stands for already. */
	Map<UUID, List<UUID>> known(Collection<UUID> nominationIds) {
		var known = new HashMap<UUID, List<UUID>>();
		this.jdbc.sql("""
				select mine.nomination_id as probe_id, other.nomination_id as near_id
				from signal_dossier mine join signal using (signal_id) join signal_dossier other using (signal_id)
				where mine.nomination_id = any (?::uuid[]) and other.nomination_id <> mine.nomination_id
				  and detector = 'NEAR_DUPLICATE' and state <> 'GONE'
				""").param(nominationIds.stream().map(UUID::toString).toArray(String[]::new)).query((row) -> {
			known.computeIfAbsent(row.getObject("probe_id", UUID.class), (_) -> new ArrayList<>())
				.add(row.getObject("near_id", UUID.class));
		});
		return known;
	}

}
