package vn.thidua.nomination.round;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageQuery;
import vn.thidua.platform.row.RecordRows;

/** Rounds of all programmes. */
@Repository
public class Rounds {

	private final JdbcClient jdbc;

	Rounds(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A round that the unit takes part in: opened by itself or by a unit above it. */
	public Optional<Round> findFor(UUID unitId, UUID roundId) {
		return this.jdbc.sql("""
				select * from round where round_id = ? and owner_unit_id in (select unit_id from unit_ancestry(?))
				""").params(roundId, unitId).query(RecordRows.of(Round.class)).optional();
	}

	/**
	 * The same for who nominates in it: until her transaction ends, the round is neither
	 * closed nor given another deadline. Nobody who nominates waits for another.
	 */
	public Optional<Round> findForNomination(UUID unitId, UUID roundId) {
		return this.jdbc.sql("""
				select * from round where round_id = ? and owner_unit_id in (select unit_id from unit_ancestry(?))
				for key share
				""").params(roundId, unitId).query(RecordRows.of(Round.class)).optional();
	}

	/** A round of the unit or of one below it; waits for nominations under way. */
	Optional<Round> findForChange(UUID unitId, UUID roundId) {
		return this.jdbc.sql("""
				select * from round where round_id = ? and owner_unit_id in (select unit_subtree(?)) for update
				""").params(roundId, unitId).query(RecordRows.of(Round.class)).optional();
	}

	/**
	 * Takes as many revisions as there are events to tell of the round, which is locked
	 * from here on against others that tell of it.
	 * @return the first of them
	 */
	public long takeRevisions(UUID roundId, int count) {
		return this.jdbc.sql("update round set revision = revision + ? where round_id = ? returning revision")
			.params(count, roundId)
			.query(Long.class)
			.single() - count + 1;
	}

	/** Locked against others that tell of it; who nominates does not wait. */
	public void lock(UUID roundId) {
		this.jdbc.sql("select from round where round_id = ? for no key update").param(roundId).query((row) -> {
		});
	}

	boolean isOpen(UUID ownerUnitId, String programme, String period) {
		return this.jdbc
			.sql("select exists (select from round where owner_unit_id = ? and programme = ? and period = ?)")
			.params(ownerUnitId, programme, period)
			.query(Boolean.class)
			.single();
	}

	Page<Round> pageFor(UUID unitId, PageQuery query) {
		List<Round> items = this.jdbc.sql("""
				select * from round where owner_unit_id in (select unit_id from unit_ancestry(?))
				order by opens_on desc, round_id limit ? offset ?
				""").params(unitId, query.limit(), query.offset()).query(RecordRows.of(Round.class)).list();
		long total = this.jdbc
			.sql("select count(*) from round where owner_unit_id in (select unit_id from unit_ancestry(?))")
			.param(unitId)
			.query(Long.class)
			.single();
		return Page.of(items, query, total);
	}

	/** False when the unit has a round of this programme and period already. */
	boolean add(Round round) {
		return this.jdbc.sql("""
				insert into round (round_id, revision, owner_unit_id, programme, programme_version, name, period,
				  opens_on, last_day, deadline_basis, reminder_days, opened_by_unit_id)
				select :roundId, :revision, :ownerUnitId, :programme, :programmeVersion, :name, :period, :opensOn,
				  :lastDay, :deadlineBasis, :reminderDays, :ownerUnitId
				where not exists (select from round
				  where owner_unit_id = :ownerUnitId and programme = :programme and period = :period)
				on conflict (opened_by_unit_id, programme, period) do nothing
				""").paramSource(round).update() == 1;
	}

	void change(Round round) {
		this.jdbc.sql("""
				update round set revision = :revision, last_day = :lastDay, deadline_basis = :deadlineBasis,
				  closed_at = :closedAt
				where round_id = :roundId
				""")
			.param("roundId", round.roundId())
			.param("revision", round.revision())
			.param("lastDay", round.lastDay())
			.param("deadlineBasis", round.deadlineBasis())
			.param("closedAt", (round.closedAt() == null) ? null : Timestamp.from(round.closedAt()))
			.update();
	}

	void keepException(Round round, LocalDate previousLastDay, Instant grantedAt) {
		this.jdbc
			.sql("""
					insert into deadline_exception (round_id, revision, last_day, previous_last_day, legal_basis, granted_at)
					values (?, ?, ?, ?, ?, ?)
					""")
			.params(round.roundId(), round.revision(), round.lastDay(), previousLastDay, round.deadlineBasis(),
					Timestamp.from(grantedAt))
			.update();
	}

}
