package vn.thidua.nomination.organisation.reorganisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageQuery;
import vn.thidua.platform.row.RecordRows;

/** Reorganisations, and which units they put in the place of which. */
@Repository
class Reorganisations {

	private final JdbcClient jdbc;

	private final JsonMapper mapper;

	Reorganisations(JdbcClient jdbc, JsonMapper mapper) {
		this.jdbc = jdbc;
		this.mapper = mapper;
	}

	Page<ReorganisationSummary> page(UUID scope, PageQuery query) {
		List<ReorganisationSummary> items = this.jdbc.sql("""
				select reorganisation_id, revision, state, unit_id, effective_on, legal_basis
				from reorganisation where unit_id in (select unit_subtree(?))
				order by effective_on desc, reorganisation_id desc limit ? offset ?
				""")
			.params(scope, query.limit(), query.offset())
			.query(RecordRows.of(ReorganisationSummary.class))
			.list();
		long total = this.jdbc.sql("select count(*) from reorganisation where unit_id in (select unit_subtree(?))")
			.param(scope)
			.query(Long.class)
			.single();
		return Page.of(items, query, total);
	}

	Optional<Reorganisation> find(UUID scope, UUID id) {
		return this.jdbc.sql("""
				select * from reorganisation where reorganisation_id = ? and unit_id in (select unit_subtree(?))
				""").params(id, scope).query(this::reorganisation).optional();
	}

	/** Of the unit itself, locked until the transaction ends. */
	Optional<Reorganisation> findForChange(UUID unitId, UUID id) {
		return this.jdbc.sql("select * from reorganisation where reorganisation_id = ? and unit_id = ? for update")
			.params(id, unitId)
			.query(this::reorganisation)
			.optional();
	}

	/** The earliest one approved whose day has come, unless another instance has it. */
	Optional<Reorganisation> nextDue(LocalDate today) {
		return this.jdbc.sql("""
				select * from reorganisation where state = 'APPROVED' and effective_on <= ?
				order by effective_on, reorganisation_id limit 1 for update skip locked
				""").param(today).query(this::reorganisation).optional();
	}

	/** One applied before that moment whose stragglers nobody has collected yet. */
	Optional<Reorganisation> nextUnsettled(Instant appliedBefore) {
		return this.jdbc.sql("""
				select * from reorganisation where state = 'APPLIED' and not settled and applied_at < ?
				order by applied_at limit 1 for update skip locked
				""").param(Timestamp.from(appliedBefore)).query(this::reorganisation).optional();
	}

	void add(Reorganisation reorganisation) {
		this.jdbc
			.sql("""
					insert into reorganisation (reorganisation_id, revision, state, unit_id, effective_on, legal_basis, plan)
					values (?, ?, ?, ?, ?, ?, ?::jsonb)
					""")
			.params(reorganisation.reorganisationId(), reorganisation.revision(), reorganisation.state().name(),
					reorganisation.unitId(), reorganisation.effectiveOn(), reorganisation.legalBasis(),
					this.mapper.writeValueAsString(reorganisation.plan()))
			.update();
	}

	void change(Reorganisation reorganisation) {
		int changed = this.jdbc.sql("""
				update reorganisation set revision = :revision, state = :state, effective_on = :effectiveOn,
				  legal_basis = :legalBasis, plan = :plan::jsonb, approved_by = :approvedBy
				where reorganisation_id = :id and revision = :revision - 1
				""")
			.param("id", reorganisation.reorganisationId())
			.param("revision", reorganisation.revision())
			.param("state", reorganisation.state().name())
			.param("effectiveOn", reorganisation.effectiveOn())
			.param("legalBasis", reorganisation.legalBasis())
			.param("plan", this.mapper.writeValueAsString(reorganisation.plan()))
			.param("approvedBy", reorganisation.approvedBy())
			.update();
		if (changed == 0) {
			throw new OptimisticLockingFailureException(
					"Reorganisation %s changed meanwhile".formatted(reorganisation.reorganisationId()));
		}
	}

	void applied(UUID id, Instant at) {
		this.jdbc.sql("update reorganisation set applied_at = ? where reorganisation_id = ?")
			.params(Timestamp.from(at), id)
			.update();
	}

	void settled(UUID id) {
		this.jdbc.sql("update reorganisation set settled = true where reorganisation_id = ?").param(id).update();
	}

	void addSuccessions(Reorganisation reorganisation) {
		this.jdbc.sql("""
				insert into unit_succession (predecessor_id, successor_id, takes_over, effective_on, reorganisation_id)
				select gone.predecessor_id, successor_id,
				  successor_id = coalesce(gone.takes_over_id, gone.successor_ids[1]), effective_on, reorganisation_id
				from reorganisation
				  cross join jsonb_array_elements(plan -> 'dissolved') as dissolution
				  cross join lateral (
				    select (dissolution ->> 'unitId')::uuid as predecessor_id,
				      (dissolution ->> 'takesOverId')::uuid as takes_over_id,
				      array(select id::uuid from jsonb_array_elements_text(dissolution -> 'successorIds') as id)
				        as successor_ids) as gone
				  cross join lateral (select distinct unnest(gone.successor_ids) as successor_id) as successor
				where reorganisation_id = ?
				""").param(reorganisation.reorganisationId()).update();
	}

	private Reorganisation reorganisation(ResultSet row, int number) throws SQLException {
		return new Reorganisation(row.getObject("reorganisation_id", UUID.class), row.getLong("revision"),
				Reorganisation.State.valueOf(row.getString("state")), row.getObject("unit_id", UUID.class),
				row.getObject("effective_on", LocalDate.class), row.getString("legal_basis"),
				this.mapper.readValue(row.getString("plan"), ReorganisationPlan.class), row.getString("approved_by"));
	}

}
