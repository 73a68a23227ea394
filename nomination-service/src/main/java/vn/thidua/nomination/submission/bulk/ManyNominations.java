package vn.thidua.nomination.submission.bulk;

import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

import vn.thidua.nomination.dossier.SubmitNomination;
import vn.thidua.nomination.eligibility.QuotaShare;
import vn.thidua.nomination.submission.Nomination;

/** Nominations read and written many at a time. */
@Repository
class ManyNominations {

	private static final int MOST_AT_ONCE = 2_000;

	private final JdbcClient jdbc;

	private final JsonMapper mapper;

	ManyNominations(JdbcClient jdbc, JsonMapper mapper) {
		this.jdbc = jdbc;
		this.mapper = mapper;
	}

	/**
	 * Holds them until the transaction ends; everyone takes several in the same order.
	 */
	void lockQuotas(UUID roundId, Collection<QuotaShare> shares) {
		this.jdbc.sql("""
				select pg_advisory_xact_lock(hashtextextended(lock, 0)) from unnest(:locks::text[]) as lock
				""")
			.param("locks", shares.stream().map((share) -> share.lock(roundId)).sorted().toArray(String[]::new))
			.query((row) -> {
			});
	}

	/** Nominations that count already; who has none is left out. */
	Map<QuotaShare, Long> countAgainst(UUID roundId, Collection<QuotaShare> shares) {
		Map<QuotaShare, Long> counts = new HashMap<>();
		var alone = shares.stream().filter((share) -> share.level() == null).toList();
		var together = shares.stream().filter((share) -> share.level() != null).toList();
		this.jdbc.sql("""
				select nominating_unit_id as unit_id, null as level, count(*) as nominated from nomination
				where round_id = :round and state <> 'WITHDRAWN' and nominating_unit_id = any (:alone::uuid[])
				group by nominating_unit_id
				union all
				select unit.parent_id, unit.level, count(*)
				from unnest(:parents::uuid[], :levels::text[]) as shared (parent_id, level)
				  join unit_directory as unit using (parent_id, level)
				  join nomination on nominating_unit_id = unit.unit_id and round_id = :round and state <> 'WITHDRAWN'
				group by unit.parent_id, unit.level
				""")
			.param("round", roundId)
			.param("alone", texts(alone, QuotaShare::unitId))
			.param("parents", texts(together, QuotaShare::unitId))
			.param("levels", texts(together, (share) -> String.valueOf(share.level())))
			.query((row) -> {
				counts.put(new QuotaShare(row.getObject("unit_id", UUID.class), row.getString("level")),
						row.getLong("nominated"));
			});
		return counts;
	}

	Set<UUID> nominated(UUID roundId, Collection<UUID> nominees) {
		return new HashSet<>(this.jdbc.sql("""
				select nominee_id from nomination
				where round_id = :round and state <> 'WITHDRAWN' and nominee_id = any (:nominees::uuid[])
				""")
			.param("round", roundId)
			.param("nominees", texts(nominees, Function.identity()))
			.query(UUID.class)
			.list());
	}

	/** Submitted just now, none with a waiver. */
	void add(List<Submission> submissions) {
		for (int from = 0; from < submissions.size(); from += MOST_AT_ONCE) {
			insert(submissions.subList(from, Math.min(from + MOST_AT_ONCE, submissions.size())));
		}
	}

	private void insert(List<Submission> submissions) {
		var first = submissions.getFirst().nomination();
		this.jdbc
			.sql("""
					with submitted as (
					  select * from unnest(:ids::uuid[], :nominees::uuid[], :kinds::text[], :units::uuid[], :tos::uuid[],
					    :dossiers::jsonb[], :conditions::jsonb[])
					    as submitted (nomination_id, nominee_id, kind, unit_id, to_unit_id, content, conditions)
					), added as (
					  insert into nomination (nomination_id, revision, round_id, nominee_id, nominee_kind,
					    nominating_unit_id, state, step, submitted_to_unit_id, submitted_at, on_time)
					  select nomination_id, :revision, :round, nominee_id, kind, unit_id, :state, :step, to_unit_id, :at,
					    :onTime
					  from submitted)
					insert into dossier (nomination_id, content, conditions_met, revision)
					select nomination_id, content, array(select jsonb_array_elements_text(conditions)), :revision from submitted
					""")
			.param("ids", texts(submissions, (each) -> each.nomination().nominationId()))
			.param("nominees", texts(submissions, (each) -> each.nomination().nomineeId()))
			.param("kinds", texts(submissions, (each) -> each.nomination().nomineeKind()))
			.param("units", texts(submissions, (each) -> each.nomination().nominatingUnitId()))
			.param("tos", texts(submissions, (each) -> each.nomination().submittedToUnitId()))
			.param("dossiers", texts(submissions, (each) -> this.mapper.writeValueAsString(each.submitted().dossier())))
			.param("conditions",
					texts(submissions, (each) -> this.mapper.writeValueAsString(each.submitted().conditionsMet())))
			.param("revision", first.revision())
			.param("round", first.roundId())
			.param("state", first.state().name())
			.param("step", first.step())
			.param("at", Timestamp.from(first.submittedAt()))
			.param("onTime", first.onTime())
			.update();
	}

	private static <T> String[] texts(Collection<T> items, Function<T, ?> value) {
		return items.stream().map((item) -> String.valueOf(value.apply(item))).toArray(String[]::new);
	}

	/**
	 * A nomination and what was handed in for it.
	 *
	 * @param nomination the nomination
	 * @param submitted what it says
	 */
	record Submission(Nomination nomination, SubmitNomination submitted) {
	}

}
