package vn.thidua.nomination.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.thidua.platform.row.RecordRows;

/** Units and all their versions. */
@Repository
public class Units {

	private final JdbcClient jdbc;

	Units(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	boolean isEmpty() {
		return !this.jdbc.sql("select exists (select from unit)").query(Boolean.class).single();
	}

	/** Holds until the transaction ends: the tree changes one act at a time. */
	public void lockTree() {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtextextended('organisation', 0))").query((row) -> {
		});
	}

	/** The newest version, its unit locked against other changes. */
	Optional<UnitVersion> findForChange(UUID unitId) {
		return this.jdbc.sql("""
				select version.*, unit.founded_on from unit join unit_version version using (unit_id, revision)
				where unit_id = ? for update of unit
				""").param(unitId).query(RecordRows.of(UnitVersion.class)).optional();
	}

	/** A unit and all below it, as they stand now. */
	public List<UnitVersion> below(UUID rootId) {
		return this.jdbc.sql("""
				select version.*, unit.founded_on from unit join unit_version version using (unit_id, revision)
				where unit_id in (select unit_subtree(?)) and not version.dissolved
				order by version.code, unit_id
				""").param(rootId).query(RecordRows.of(UnitVersion.class)).list();
	}

	/** The same, as they stood at the end of a day. */
	public List<UnitVersion> belowOn(UUID rootId, LocalDate day) {
		return this.jdbc.sql("""
				select state.*, unit.founded_on
				from unit cross join lateral (
				  select * from unit_version where unit_id = unit.unit_id and valid_from <= ?
				  order by valid_from desc limit 1) as state
				where unit.unit_id in (select unit_subtree(?)) and not state.dissolved
				order by state.code, state.unit_id
				""").params(day, rootId).query(RecordRows.of(UnitVersion.class)).list();
	}

	/** Those of the ids that are units. */
	public Set<UUID> known(Collection<UUID> unitIds) {
		return new HashSet<>(this.jdbc.sql("select unit_id from unit where unit_id = any (:ids::uuid[])")
			.param("ids", unitIds.stream().map(UUID::toString).toArray(String[]::new))
			.query(UUID.class)
			.list());
	}

	Optional<Integer> depthOf(String level) {
		return Optional.ofNullable(depths().get(level));
	}

	public Map<String, Integer> depths() {
		return this.jdbc.sql("select code, depth from unit_level")
			.query((row, number) -> Map.entry(row.getString("code"), row.getInt("depth")))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/** Newest within its day: a second change for the same date replaces the first. */
	void add(UnitVersion version) {
		this.jdbc.sql("""
				insert into unit (unit_id, revision, founded_on) values (:unitId, :revision, :foundedOn)
				on conflict (unit_id) do update set revision = excluded.revision
				""").paramSource(version).update();
		this.jdbc.sql("""
				insert into unit_version (unit_id, valid_from, revision, code, name, level, parent_id, email,
				  legal_basis, dissolved)
				values (:unitId, :validFrom, :revision, :code, :name, :level, :parentId, :email, :legalBasis,
				  :dissolved)
				on conflict (unit_id, valid_from) do update set revision = excluded.revision, code = excluded.code,
				  name = excluded.name, level = excluded.level, parent_id = excluded.parent_id,
				  email = excluded.email, legal_basis = excluded.legal_basis, dissolved = excluded.dissolved
				""").paramSource(version).update();
	}

}
