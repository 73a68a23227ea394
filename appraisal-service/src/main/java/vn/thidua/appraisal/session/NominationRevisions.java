package vn.thidua.appraisal.session;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.thidua.platform.row.RecordRows;

/**
 * The version and the trace that a nomination's published events carry. They belong to
 * the nomination, not to a session: the version grows from tier to tier and into the
 * award, and the trace is that of its first submission. Rows are always locked in the
 * order of their ids, and stay locked until the transaction ends.
 */
@Repository
public class NominationRevisions {

	private final JdbcClient jdbc;

	NominationRevisions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** From now on the nomination is known here. */
	void begin(UUID nominationId, @Nullable String traceparent) {
		this.jdbc.sql("""
				insert into nomination_revision (nomination_id, revision, traceparent) values (?, 0, ?)
				on conflict (nomination_id) do nothing
				""").param(nominationId).param(traceparent).update();
	}

	/**
	 * Its unit withdrew it, whether its submission has come or not. The newest withdrawal
	 * counts.
	 */
	void withdraw(UUID nominationId, long version) {
		this.jdbc.sql("""
				insert into nomination_revision as known (nomination_id, revision, withdrawn_version) values (?, 0, ?)
				on conflict (nomination_id) do update
				set withdrawn_version = greatest(known.withdrawn_version, excluded.withdrawn_version)
				""").params(nominationId, version).update();
	}

	/** Only a submission of this step or an earlier one lays them before anyone again. */
	public void holdAt(int step, Collection<UUID> nominationIds) {
		this.jdbc.sql("update nomination_revision set held_at_step = :step where nomination_id = any (:ids::uuid[])")
			.param("step", step)
			.param("ids", array(nominationIds))
			.update();
	}

	/** Whether a submission of the step lies before its unit. */
	boolean letThrough(UUID nominationId, int step) {
		this.jdbc
			.sql("update nomination_revision set held_at_step = null where nomination_id = ? and held_at_step >= ?")
			.params(nominationId, step)
			.update();
		return this.jdbc.sql("""
				select not exists (select from nomination_revision where nomination_id = ? and held_at_step is not null)
				""").param(nominationId).query(Boolean.class).single();
	}

	/** Keeps other acts away from the nominations. */
	public void lock(Collection<UUID> nominationIds) {
		this.jdbc.sql("""
				select nomination_id from nomination_revision where nomination_id = any (:ids::uuid[])
				order by nomination_id for update
				""").param("ids", array(nominationIds)).query(UUID.class).list();
	}

	/** The next version of each. */
	public Map<UUID, NominationRevision> next(Collection<UUID> nominationIds) {
		lock(nominationIds);
		return this.jdbc.sql("""
				update nomination_revision set revision = revision + 1 where nomination_id = any (:ids::uuid[])
				returning nomination_id, revision, traceparent
				""")
			.param("ids", array(nominationIds))
			.query(RecordRows.of(NominationRevision.class))
			.list()
			.stream()
			.collect(Collectors.toMap(NominationRevision::nominationId, (revision) -> revision));
	}

	private static String[] array(Collection<UUID> ids) {
		return ids.stream().map(UUID::toString).toArray(String[]::new);
	}

}
