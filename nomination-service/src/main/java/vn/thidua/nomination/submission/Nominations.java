package vn.thidua.nomination.submission;

import java.sql.Timestamp;
import java.util.Optional;
import java.util.UUID;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

import vn.thidua.nomination.circumstance.SpecialCircumstances;
import vn.thidua.nomination.dossier.Dossiers;
import vn.thidua.nomination.dossier.SubmitNomination;
import vn.thidua.nomination.programme.ProgrammeRules.Quota;
import vn.thidua.platform.organisation.Unit;
import vn.thidua.platform.row.RecordRows;
import vn.thidua.platform.security.Caller;

/** Nominations, as they are submitted and go their way. */
@Repository
public class Nominations {

	private final JdbcClient jdbc;

	private final JsonMapper mapper;

	private final SpecialCircumstances circumstances;

	Nominations(JdbcClient jdbc, JsonMapper mapper, SpecialCircumstances circumstances) {
		this.jdbc = jdbc;
		this.mapper = mapper;
		this.circumstances = circumstances;
	}

	/**
	 * Holds until the transaction ends: the units that share a quota nominate one at a
	 * time.
	 */
	void lockQuota(UUID roundId, Unit unit, Quota quota) {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
			.param(roundId + " " + (quota.together() ? unit.parentId() + " " + unit.level() : unit.unitId()))
			.query((row) -> {
			});
	}

	/**
	 * Nominations that count against the quota: of the unit, or of all units of its level
	 * under its parent. What was withdrawn leaves its place to another.
	 */
	long countAgainstQuota(UUID roundId, Unit unit, Quota quota) {
		return this.jdbc.sql(quota.together() ? """
				select count(*) from nomination
				where round_id = :round and state <> 'WITHDRAWN' and nominating_unit_id in (
				  select unit_id from unit_directory where parent_id = :parent and level = :level)
				""" : """
				select count(*) from nomination
				where round_id = :round and state <> 'WITHDRAWN' and nominating_unit_id = :unit
				""")
			.param("round", roundId)
			.param("unit", unit.unitId())
			.param("parent", unit.parentId())
			.param("level", unit.level())
			.query(Long.class)
			.single();
	}

	boolean isNominated(UUID roundId, UUID nomineeId) {
		return this.jdbc.sql("""
				select exists (
				  select from nomination where nominee_id = ? and round_id = ? and state <> 'WITHDRAWN')
				""").params(nomineeId, roundId).query(Boolean.class).single();
	}

	public void add(Nomination nomination, SubmitNomination submitted, Caller caller) {
		addDrafted(nomination, submitted);
		this.circumstances.add(nomination.nominationId(), submitted.circumstances(), caller);
	}

	/** Its draft's circumstances and waivers are there already. */
	void addDrafted(Nomination nomination, SubmitNomination submitted) {
		this.jdbc.sql("""
				with added as (
				  insert into nomination (nomination_id, revision, round_id, nominee_id, nominee_kind,
				    nominating_unit_id, state, step, submitted_to_unit_id, submitted_at, on_time)
				  values (:id, :revision, :round, :nominee, :kind, :unit, :state, :step, :to, :at, :onTime)
				  returning nomination_id)
				insert into dossier (nomination_id, content, conditions_met, revision)
				select nomination_id, :dossier::jsonb, :conditions, :revision from added
				""")
			.param("id", nomination.nominationId())
			.param("revision", nomination.revision())
			.param("round", nomination.roundId())
			.param("nominee", nomination.nomineeId())
			.param("kind", nomination.nomineeKind().name())
			.param("unit", nomination.nominatingUnitId())
			.param("state", nomination.state().name())
			.param("step", nomination.step())
			.param("to", nomination.submittedToUnitId())
			.param("at", Timestamp.from(nomination.submittedAt()))
			.param("onTime", nomination.onTime())
			.param("dossier", this.mapper.writeValueAsString(submitted.dossier()))
			.param("conditions", Dossiers.array(submitted.conditionsMet()))
			.update();
	}

	/** Locked until the transaction ends. */
	public Nomination findForChange(UUID nominationId) {
		return this.jdbc.sql("select * from nomination where nomination_id = ? for update")
			.param(nominationId)
			.query(RecordRows.of(Nomination.class))
			.single();
	}

	/** One that the unit itself nominated, locked until the transaction ends. */
	public Optional<Nomination> findForChange(UUID nominationId, UUID unitId) {
		return this.jdbc.sql("select * from nomination where nomination_id = ? and nominating_unit_id = ? for update")
			.params(nominationId, unitId)
			.query(RecordRows.of(Nomination.class))
			.optional();
	}

	/**
	 * False for an appraisal or a reopening that took effect already: told again after
	 * the nomination came back to the same step, it must not send it away once more.
	 */
	public boolean heedAppraisal(UUID nominationId, long version) {
		return this.jdbc.sql("""
				update nomination set appraised_version = :version
				where nomination_id = :id and appraised_version < :version
				""").param("id", nominationId).param("version", version).update() == 1;
	}

	public void change(Nomination nomination) {
		int changed = this.jdbc.sql("""
				update nomination set revision = :revision, state = :state, step = :step, submitted_to_unit_id = :to,
				  submitted_at = :at
				where nomination_id = :id and revision = :revision - 1
				""")
			.param("id", nomination.nominationId())
			.param("revision", nomination.revision())
			.param("state", nomination.state().name())
			.param("step", nomination.step())
			.param("to", nomination.submittedToUnitId())
			.param("at", Timestamp.from(nomination.submittedAt()))
			.update();
		if (changed == 0) {
			throw new OptimisticLockingFailureException(
					"Nomination %s changed meanwhile".formatted(nomination.nominationId()));
		}
	}

}
