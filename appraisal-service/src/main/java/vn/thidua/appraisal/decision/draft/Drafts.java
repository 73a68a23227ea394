package vn.thidua.appraisal.decision.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageQuery;
import vn.thidua.platform.security.Caller;

/**
 * Drafts of a unit and of all below it, without those that name what is kept from the
 * caller. Source: X1, A4.
 */
@Repository
class Drafts {

	private static final String IN_SUBTREE = """
			from decision_draft where authority_unit_id in (select unit_subtree(:subtreeOf))
			  and not exists (select from recusal where recusal.subject = :subject
			    and terms -> 'nominationIds' @> to_jsonb(recusal.nomination_id))
			""";

	private final JdbcClient jdbc;

	private final JsonMapper mapper;

	Drafts(JdbcClient jdbc, JsonMapper mapper) {
		this.jdbc = jdbc;
		this.mapper = mapper;
	}

	/** Those that were not issued yet, the last changed first. */
	Page<Draft> page(Caller caller, PageQuery query) {
		List<Draft> items = seen("select * " + IN_SUBTREE + """
				and decision_id is null order by changed_at desc, draft_id limit :limit offset :offset
				""", caller).param("limit", query.limit())
			.param("offset", query.offset())
			.query((row, number) -> draft(row))
			.list();
		long total = seen("select count(*) " + IN_SUBTREE + "and decision_id is null", caller).query(Long.class)
			.single();
		return Page.of(items, query, total);
	}

	Optional<Draft> find(UUID draftId, Caller caller) {
		return find("", draftId, caller);
	}

	/** A draft that nobody else changes or issues at the same time. */
	Optional<Draft> findForChange(UUID draftId, Caller caller) {
		return find(" for update", draftId, caller);
	}

	private Optional<Draft> find(String lock, UUID draftId, Caller caller) {
		return seen("select * " + IN_SUBTREE + "and draft_id = :draftId" + lock, caller).param("draftId", draftId)
			.query((row, number) -> draft(row))
			.optional();
	}

	private JdbcClient.StatementSpec seen(String sql, Caller caller) {
		return this.jdbc.sql(sql).param("subtreeOf", caller.unitId()).param("subject", caller.subject());
	}

	void add(Draft draft) {
		this.jdbc.sql("""
				insert into decision_draft (draft_id, authority_unit_id, revision, terms, changed_at, changed_by)
				values (?, ?, ?, ?::jsonb, ?, ?)
				""")
			.params(draft.draftId(), draft.authorityUnitId(), draft.revision(),
					this.mapper.writeValueAsString(draft.terms()), Timestamp.from(draft.changedAt()), draft.changedBy())
			.update();
	}

	void change(Draft draft) {
		this.jdbc
			.sql("""
					update decision_draft set revision = ?, terms = ?::jsonb, changed_at = ?, changed_by = ?, decision_id = ?
					where draft_id = ?
					""")
			.param(draft.revision())
			.param(this.mapper.writeValueAsString(draft.terms()))
			.param(Timestamp.from(draft.changedAt()))
			.param(draft.changedBy())
			.param(draft.decisionId())
			.param(draft.draftId())
			.update();
	}

	void remove(UUID draftId) {
		this.jdbc.sql("delete from decision_draft where draft_id = ?").param(draftId).update();
	}

	private Draft draft(ResultSet row) throws SQLException {
		return new Draft(row.getObject("draft_id", UUID.class), row.getObject("authority_unit_id", UUID.class),
				row.getLong("revision"), this.mapper.readValue(row.getString("terms"), DraftTerms.class),
				row.getTimestamp("changed_at").toInstant(), row.getString("changed_by"),
				row.getObject("decision_id", UUID.class));
	}

}
