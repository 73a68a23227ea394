package vn.thidua.platform.organisation;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.thidua.platform.row.RecordRows;

/**
 * The units as this service knows them. Queries scope by
 * {@code … in (select unit_subtree(:unit))}.
 */
@Repository
public class UnitDirectory {

	private final JdbcClient jdbc;

	UnitDirectory(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public Optional<Unit> find(UUID unitId) {
		return this.jdbc.sql("""
				select unit_id, version, code, name, level, parent_id, email, valid_from, founded_on, dissolved_on
				from unit_directory where unit_id = ?
				""").param(unitId).query(RecordRows.of(Unit.class)).optional();
	}

	/** Whether a unit is another one or lies below it. */
	public boolean isWithin(UUID unitId, UUID subtreeOf) {
		return unitId.equals(subtreeOf)
				|| this.jdbc.sql("select exists (select from unit_ancestry(?) where unit_id = ?)")
					.params(unitId, subtreeOf)
					.query(Boolean.class)
					.single();
	}

	/** Units that are no more, and may not act. */
	public Set<UUID> dissolved() {
		return new HashSet<>(this.jdbc.sql("select unit_id from unit_directory where dissolved_on is not null")
			.query(UUID.class)
			.list());
	}

	/** Keeps the newer of what is known and what is told. */
	public void keep(Unit unit) {
		this.jdbc.sql("""
				insert into unit_directory (unit_id, version, code, name, level, parent_id, email, valid_from,
				  founded_on, dissolved_on)
				values (:unitId, :version, :code, :name, :level, :parentId, :email, :validFrom, :foundedOn,
				  :dissolvedOn)
				on conflict (unit_id) do update set version = excluded.version, code = excluded.code,
				  name = excluded.name, level = excluded.level, parent_id = excluded.parent_id,
				  email = excluded.email, valid_from = excluded.valid_from,
				  founded_on = excluded.founded_on, dissolved_on = excluded.dissolved_on
				where unit_directory.version < excluded.version
				""").paramSource(unit).update();
	}

}
