package vn.thidua.nomination.obligation;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

import vn.thidua.nomination.programme.ProgrammeRules.Quota;
import vn.thidua.nomination.round.Round;
import vn.thidua.platform.row.RecordRows;

/**
 * Obligations of all rounds. How much of each has come is counted by the database itself,
 * whoever writes nominations.
 *
 * <pre>
 *   OWED ──▶ DUE_SOON ──▶ MISSED
 *     └─────────┴────────────┴───▶ MET   and back, when something is withdrawn
 * </pre>
 */
@Repository
class Obligations {

	/**
	 * Of a unit its own; of all units of a level under one parent that owe jointly, one.
	 */
	private static final String OWE = """
			insert into obligation (round_id, unit_id, level, act, measure, required, together, due_on, remind_on)
			select distinct round.round_id, case when together then unit.parent_id else unit.unit_id end, unit.level, act,
			  measure, required, together, round.last_day, round.last_day - round.reminder_days
			from round
			  join round_quota using (round_id)
			  join unit_subtree(round.owner_unit_id) as below (unit_id) on true
			  join owing_unit unit on unit.unit_id = below.unit_id and unit.level = round_quota.level
			where round.closed_at is null and unit.parent_id is not null and %s
			on conflict do nothing
			""";

	private static final String COUNT = """
			update obligation set received = obligation_received(obligation)
			where due_on >= ? and received <> obligation_received(obligation)
			""";

	/** Each unit that owes, also of those that owe jointly. */
	private static final String TOLD = """
			select told.round_id, unit.unit_id, unit.parent_id as parent_unit_id, told.level, told.act, told.together,
			  told.required, told.received, told.due_on
			from told cross join lateral (
			  select unit_id, parent_id from owing_unit where not told.together and unit_id = told.unit_id
			  union all
			  select unit_id, parent_id from owing_unit
			  where told.together and parent_id = told.unit_id and level = told.level
			) as unit
			order by told.act, unit.unit_id
			""";

	private final JdbcClient jdbc;

	Obligations(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void add(UUID roundId, List<Quota> quotas) {
		this.jdbc.sql("""
				insert into round_quota (round_id, level, act, measure, required, together)
				select ?, * from unnest(?, ?, ?, ?, ?)
				""")
			.param(roundId)
			.param(column("text", quotas, Quota::level))
			.param(column("text", quotas, Quota::act))
			.param(column("text", quotas, Quota::measure))
			.param(column("int", quotas, Quota::count))
			.param(column("boolean", quotas, Quota::together))
			.update();
		this.jdbc.sql(OWE.formatted("round.round_id = ?")).param(roundId).update();
	}

	/**
	 * Units that came since the rounds opened owe too, as long as there is time; those
	 * that are of another level now no longer owe what that level owed. Of what is owed
	 * jointly, what those who left had sent counts no more, and of those who joined, what
	 * they had.
	 */
	void keepUp(LocalDate today) {
		this.jdbc.sql("""
				delete from obligation using owing_unit unit
				where unit.unit_id = obligation.unit_id and not together and unit.level <> obligation.level
				  and due_on >= ? and state in ('OWED', 'DUE_SOON')
				""").param(today).update();
		boolean added = this.jdbc.sql(OWE.formatted("round.last_day >= ?")).param(today).update() > 0;
		this.jdbc.sql(COUNT + "and (together or ?)").params(today, added).update();
	}

	/**
	 * What can still be met passes to the successors; several that pass to one are one.
	 * What a level owes that the successor is not of, nobody owes any more. What has come
	 * is counted anew, whether or not nominations have passed on yet.
	 */
	void passOn(String[] predecessors, String[] successors, LocalDate today) {
		int passed = this.jdbc
			.sql("""
					with passed as (
					  delete from obligation using unnest(:predecessors::uuid[], :successors::uuid[]) as succession (predecessor, successor)
					  where unit_id = predecessor and due_on >= :today
					  returning round_id, successor, level, act, measure, required, together, due_on, remind_on
					)
					insert into obligation (round_id, unit_id, level, act, measure, required, together, due_on, remind_on)
					select distinct round_id, successor, passed.level, act, measure, required, together, due_on, remind_on
					from passed join owing_unit unit on unit.unit_id = successor
					where together or unit.level = passed.level
					on conflict (round_id, unit_id, level, act) do nothing
					""")
			.param("predecessors", predecessors)
			.param("successors", successors)
			.param("today", today)
			.update();
		if (passed > 0) {
			this.jdbc.sql(COUNT).param(today).update();
		}
	}

	/** What was told was told of another day. */
	void moveTo(Round round, LocalDate today) {
		this.jdbc.sql("""
				update obligation set due_on = :lastDay, remind_on = :remindOn, due_soon_told_at = null,
				  missed_told_at = case when :lastDay < :today then missed_told_at end
				where round_id = :round
				""")
			.param("round", round.roundId())
			.param("lastDay", round.lastDay())
			.param("remindOn", round.remindOn())
			.param("today", today)
			.update();
	}

	/** Rounds in which someone is to be told something. */
	List<UUID> roundsToTell(LocalDate today) {
		return this.jdbc.sql("""
				select distinct round_id from obligation join round using (round_id)
				where state in ('OWED', 'DUE_SOON')
				  and (due_on < :today or state = 'OWED' and remind_on <= :today and closed_at is null)
				""").param("today", today).query((row, number) -> row.getObject("round_id", UUID.class)).list();
	}

	/** Marks those to whom it is due soon; nobody is found twice. */
	List<ToldObligation> tellDueSoon(UUID roundId, LocalDate today, Instant now) {
		return tell("""
				with told as (
				  update obligation set due_soon_told_at = :now
				  where round_id = :round and state = 'OWED' and remind_on <= :today and due_on >= :today
				    and not exists (select from round where round.round_id = :round and closed_at is not null)
				  returning *)
				""", roundId, today, now);
	}

	/** Marks those who missed it; nobody is found twice. */
	List<ToldObligation> tellMissed(UUID roundId, LocalDate today, Instant now) {
		return tell("""
				with told as (
				  update obligation set missed_told_at = :now
				  where round_id = :round and state in ('OWED', 'DUE_SOON') and due_on < :today
				  returning *)
				""", roundId, today, now);
	}

	private List<ToldObligation> tell(String mark, UUID roundId, LocalDate today, Instant now) {
		return this.jdbc.sql(mark + TOLD)
			.param("round", roundId)
			.param("today", today)
			.param("now", Timestamp.from(now))
			.query(RecordRows.of(ToldObligation.class))
			.list();
	}

	private static SqlArrayValue column(String type, List<Quota> quotas, Function<Quota, Object> value) {
		var values = quotas.stream().map(value).map((item) -> (item instanceof Enum<?> one) ? one.name() : item);
		return new SqlArrayValue(type, values.toArray());
	}

}
