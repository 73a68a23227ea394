package vn.thidua.nomination.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

import vn.thidua.nomination.circumstance.Circumstances;
import vn.thidua.nomination.circumstance.SpecialCircumstances;
import vn.thidua.nomination.submission.Nomination;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageQuery;
import vn.thidua.platform.security.Caller;

/** Drafts, each of which only the unit that writes it sees. */
@Repository
public class Drafts {

	private final JdbcClient jdbc;

	private final JsonMapper mapper;

	private final SpecialCircumstances circumstances;

	Drafts(JdbcClient jdbc, JsonMapper mapper, SpecialCircumstances circumstances) {
		this.jdbc = jdbc;
		this.mapper = mapper;
		this.circumstances = circumstances;
	}

	public void add(Draft draft, Circumstances said, Caller caller) {
		this.circumstances.add(draft.nominationId(), said, caller);
		write(draft, """
				insert into draft (nomination_id, revision, round_id, unit_id, state, content, changed_at)
				values (:id, :revision, :round, :unit, :state, :content::jsonb, :at)
				""");
	}

	public void change(Draft draft, Circumstances said, Caller caller) {
		this.circumstances.replace(draft.nominationId(), said, caller);
		change(draft);
	}

	public void change(Draft draft) {
		write(draft, """
				update draft set revision = :revision, round_id = :round, state = :state, content = :content::jsonb,
				  changed_at = :at
				where nomination_id = :id and unit_id = :unit
				""");
	}

	private void write(Draft draft, String sql) {
		this.jdbc.sql(sql)
			.param("id", draft.nominationId())
			.param("revision", draft.revision())
			.param("round", draft.roundId())
			.param("unit", draft.unitId())
			.param("state", draft.state().name())
			.param("content", this.mapper.writeValueAsString(draft.content()))
			.param("at", Timestamp.from(draft.changedAt()))
			.update();
	}

	/** With all that is kept apart. */
	void remove(Draft draft) {
		this.circumstances.remove(draft.nominationId());
		becomeNomination(draft);
	}

	/** Its nomination takes over what is kept apart. */
	void becomeNomination(Draft draft) {
		this.jdbc.sql("delete from draft where nomination_id = ?").param(draft.nominationId()).update();
	}

	Optional<Draft> find(UUID nominationId, UUID unitId) {
		return this.jdbc.sql("select * from draft where nomination_id = ? and unit_id = ?")
			.params(nominationId, unitId)
			.query((row, number) -> draft(row))
			.optional();
	}

	/** Locked until the transaction ends. */
	public Optional<Draft> findForChange(UUID nominationId, UUID unitId) {
		return this.jdbc.sql("select * from draft where nomination_id = ? and unit_id = ? for update")
			.params(nominationId, unitId)
			.query((row, number) -> draft(row))
			.optional();
	}

	/** What the unit is writing, last changed first. */
	Page<Draft> page(UUID unitId, PageQuery query) {
		List<Draft> items = this.jdbc.sql("""
				select * from draft where unit_id = ? and state = 'DRAFT'
				order by changed_at desc, nomination_id limit ? offset ?
				""").params(unitId, query.limit(), query.offset()).query((row, number) -> draft(row)).list();
		long total = this.jdbc.sql("select count(*) from draft where unit_id = ? and state = 'DRAFT'")
			.param(unitId)
			.query(Long.class)
			.single();
		return Page.of(items, query, total);
	}

	private Draft draft(ResultSet row) throws SQLException {
		return new Draft(row.getObject("nomination_id", UUID.class), row.getLong("revision"),
				row.getObject("round_id", UUID.class), row.getObject("unit_id", UUID.class),
				Nomination.State.valueOf(row.getString("state")),
				this.mapper.readValue(row.getString("content"), DraftContent.class),
				row.getTimestamp("changed_at").toInstant());
	}

}
