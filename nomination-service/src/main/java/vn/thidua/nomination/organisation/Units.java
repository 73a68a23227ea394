package vn.thidua.nomination.organisation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.thidua.platform.organisation.Unit;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageQuery;
import vn.thidua.platform.row.RecordRows;

/** Units and all their versions. */
@Repository
class Units {

	private final JdbcClient jdbc;

	Units(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	boolean isEmpty() {
		return !this.jdbc.sql("select exists (select from unit)").query(Boolean.class).single();
	}

	/** The newest version, its unit locked against other changes. */
	Optional<UnitVersion> findForChange(UUID unitId) {
		return this.jdbc.sql("""
				select version.* from unit join unit_version version using (unit_id, revision)
				where unit_id = ? for update of unit
				""").param(unitId).query(RecordRows.of(UnitVersion.class)).optional();
	}

	Optional<Integer> depthOf(String level) {
		return this.jdbc.sql("select depth from unit_level where code = ?")
			.param(level)
			.query(Integer.class)
			.optional();
	}

	/** Newest within its day: a second change for the same date replaces the first. */
	void add(UnitVersion version) {
		this.jdbc.sql("""
				insert into unit (unit_id, revision) values (:unitId, :revision)
				on conflict (unit_id) do update set revision = excluded.revision
				""").paramSource(version).update();
		this.jdbc
			.sql("""
					insert into unit_version (unit_id, valid_from, revision, code, name, level, parent_id, email, legal_basis)
					values (:unitId, :validFrom, :revision, :code, :name, :level, :parentId, :email, :legalBasis)
					on conflict (unit_id, valid_from) do update set revision = excluded.revision, code = excluded.code,
					  name = excluded.name, level = excluded.level, parent_id = excluded.parent_id,
					  email = excluded.email, legal_basis = excluded.legal_basis
					""")
			.paramSource(version)
			.update();
	}

	Page<Unit> page(UUID subtreeOf, PageQuery query) {
		List<Unit> items = this.jdbc.sql("""
				select unit_id, version, code, name, level, parent_id, email, valid_from
				from unit_directory where unit_id in (select unit_subtree(?))
				order by name collate "vi-x-icu", unit_id limit ? offset ?
				""").params(subtreeOf, query.limit(), query.offset()).query(RecordRows.of(Unit.class)).list();
		long total = this.jdbc.sql("select count(*) from unit_subtree(?)").param(subtreeOf).query(Long.class).single();
		return Page.of(items, query, total);
	}

}
