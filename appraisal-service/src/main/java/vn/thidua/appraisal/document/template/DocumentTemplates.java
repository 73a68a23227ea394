package vn.thidua.appraisal.document.template;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.thidua.platform.row.RecordRows;

/**
 * Templates: the newest of a unit, else of the nearest above it, else the built-in one.
 */
@Repository
public class DocumentTemplates {

	private final JdbcClient jdbc;

	DocumentTemplates(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The text that a unit's documents are made from. */
	public String content(DocumentKind kind, UUID unitId) {
		return find(kind, unitId).content();
	}

	DocumentTemplate find(DocumentKind kind, UUID unitId) {
		return this.jdbc.sql("""
				select kind, unit_id, case when distance = 0 then version else 0 end as version, content, changed_at
				from unit_ancestry(?) join document_template using (unit_id)
				where kind = ? order by distance, document_template.version desc limit 1
				""")
			.params(unitId, kind.name())
			.query(RecordRows.of(DocumentTemplate.class))
			.optional()
			.orElseGet(() -> new DocumentTemplate(kind, null, 0, kind.builtIn(), null));
	}

	/** Nobody else writes a version of it until this transaction ends. */
	int lockVersion(DocumentKind kind, UUID unitId) {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
			.param("document_template/" + kind + "/" + unitId)
			.query((row, number) -> number)
			.single();
		return this.jdbc.sql("select coalesce(max(version), 0) from document_template where kind = ? and unit_id = ?")
			.params(kind.name(), unitId)
			.query(Integer.class)
			.single();
	}

	void add(DocumentTemplate template, String changedBy, Instant changedAt) {
		this.jdbc.sql("""
				insert into document_template (unit_id, kind, version, content, changed_at, changed_by)
				values (?, ?, ?, ?, ?, ?)
				""")
			.param(template.unitId())
			.param(template.kind().name())
			.param(template.version())
			.param(template.content())
			.param(Timestamp.from(changedAt))
			.param(changedBy)
			.update();
	}

}
