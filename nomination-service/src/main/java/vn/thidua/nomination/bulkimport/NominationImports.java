package vn.thidua.nomination.bulkimport;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageQuery;
import vn.thidua.platform.row.RecordRows;

/** Files handed in by a unit and all below it. */
@Repository
class NominationImports {

	private static final String SCOPE = """
			where unit_id in (select unit_subtree(:scope)) and (:round::uuid is null or round_id = :round)
			""";

	private final JdbcClient jdbc;

	NominationImports(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<NominationImport> find(UUID scope, UUID importId) {
		return this.jdbc
			.sql("select * from nomination_import where import_id = ? and unit_id in (select unit_subtree(?))")
			.params(importId, scope)
			.query(RecordRows.of(NominationImport.class))
			.optional();
	}

	Page<NominationImport> page(UUID scope, @Nullable UUID roundId, PageQuery query) {
		var items = this.jdbc
			.sql("select * from nomination_import " + SCOPE
					+ "order by created_at desc, import_id limit :limit offset :offset")
			.param("scope", scope)
			.param("round", roundId)
			.param("limit", query.limit())
			.param("offset", query.offset())
			.query(RecordRows.of(NominationImport.class))
			.list();
		long total = this.jdbc.sql("select count(*) from nomination_import " + SCOPE)
			.param("scope", scope)
			.param("round", roundId)
			.query(Long.class)
			.single();
		return Page.of(items, query, total);
	}

	/** Of the unit itself, locked until the transaction ends. */
	Optional<NominationImport> findForChange(UUID unitId, UUID importId) {
		return this.jdbc.sql("select * from nomination_import where import_id = ? and unit_id = ? for update")
			.params(importId, unitId)
			.query(RecordRows.of(NominationImport.class))
			.optional();
	}

	/** Locked, too; what someone applies at this moment is left to her. */
	List<NominationImport> findExpired(Timestamp now) {
		return this.jdbc.sql("""
				select * from nomination_import where state = 'CHECKED' and expires_at <= ?
				order by expires_at limit 100 for update skip locked
				""").param(now).query(RecordRows.of(NominationImport.class)).list();
	}

	void add(NominationImport added) {
		this.jdbc.sql("""
				insert into nomination_import (import_id, revision, round_id, unit_id, across_units, format, state,
				  row_count, valid_row_count, error_count, created_at, expires_at)
				values (:id, :revision, :round, :unit, :acrossUnits, :format, :state, :rows, :validRows, :errors,
				  :createdAt, :expiresAt)
				""")
			.param("id", added.importId())
			.param("revision", added.revision())
			.param("round", added.roundId())
			.param("unit", added.unitId())
			.param("acrossUnits", added.acrossUnits())
			.param("format", added.format().name())
			.param("state", added.state().name())
			.param("rows", added.rowCount())
			.param("validRows", added.validRowCount())
			.param("errors", added.errorCount())
			.param("createdAt", Timestamp.from(added.createdAt()))
			.param("expiresAt", Timestamp.from(added.expiresAt()))
			.update();
	}

	void change(NominationImport changed) {
		this.jdbc.sql("""
				update nomination_import set revision = :revision, state = :state, valid_row_count = :validRows,
				  error_count = :errors, applied_at = :appliedAt
				where import_id = :id
				""")
			.param("id", changed.importId())
			.param("revision", changed.revision())
			.param("state", changed.state().name())
			.param("validRows", changed.validRowCount())
			.param("errors", changed.errorCount())
			.param("appliedAt", (changed.appliedAt() == null) ? null : Timestamp.from(changed.appliedAt()))
			.update();
	}

}
