package vn.thidua.nomination.evidence;

import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.thidua.nomination.evidence.store.ContentKey;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageQuery;
import vn.thidua.platform.row.RecordRows;

/** Evidence of nominations of a unit and all below it. */
@Repository
class EvidenceFiles {

	private final JdbcClient jdbc;

	EvidenceFiles(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Page<EvidenceView> page(UUID nominationId, PageQuery query) {
		List<EvidenceView> items = this.jdbc.sql("""
				select * from evidence where nomination_id = ? order by added_at, evidence_id limit ? offset ?
				""")
			.params(nominationId, query.limit(), query.offset())
			.query(RecordRows.of(EvidenceView.class))
			.list();
		return Page.of(items, query, count(nominationId));
	}

	long count(UUID nominationId) {
		return this.jdbc.sql("select count(*) from evidence where nomination_id = ?")
			.param(nominationId)
			.query(Long.class)
			.single();
	}

	Optional<EvidenceFile> find(UUID scope, UUID nominationId, UUID evidenceId) {
		return this.jdbc.sql("""
				select evidence.* from evidence join nomination using (nomination_id)
				where evidence_id = ? and nomination_id = ? and nominating_unit_id in (select unit_subtree(?))
				""").params(evidenceId, nominationId, scope).query(RecordRows.of(EvidenceFile.class)).optional();
	}

	Optional<EvidenceFile> findReceived(UUID nominationId, String receivedDigest) {
		return this.jdbc.sql("select * from evidence where nomination_id = ? and received_digest = ?")
			.params(nominationId, receivedDigest)
			.query(RecordRows.of(EvidenceFile.class))
			.optional();
	}

	void add(EvidenceFile file) {
		this.jdbc.sql("""
				insert into evidence (evidence_id, nomination_id, caption, theme, file_name, media_type, size,
				  content_key, received_digest, added_by, added_at)
				values (:id, :nomination, :caption, :theme, :name, :type, :size, :key, :digest, :by, :at)
				""")
			.param("id", file.evidenceId())
			.param("nomination", file.nominationId())
			.param("caption", file.caption())
			.param("theme", file.theme())
			.param("name", file.fileName())
			.param("type", file.mediaType())
			.param("size", file.size())
			.param("key", file.contentKey())
			.param("digest", file.receivedDigest())
			.param("by", file.addedBy())
			.param("at", Timestamp.from(file.addedAt()))
			.update();
	}

	void remove(UUID evidenceId) {
		this.jdbc.sql("delete from evidence where evidence_id = ?").param(evidenceId).update();
	}

	/** Until the transaction ends, nobody else notes these bytes or removes them. */
	void lockContent(ContentKey key) {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtextextended('evidence ' || ?, 0))")
			.param(key.value())
			.query((row) -> {
			});
	}

	List<ContentKey> withoutRow(Collection<ContentKey> keys) {
		return this.jdbc.sql("""
				select key from unnest(?::text[]) key
				where not exists (select from evidence where content_key = key)
				""")
			.param(keys.stream().map(ContentKey::value).toArray(String[]::new))
			.query((row, number) -> new ContentKey(row.getString("key")))
			.list();
	}

}
