package vn.thidua.platform.audit;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;

import io.micrometer.tracing.Tracer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

import vn.thidua.platform.security.Caller;

/**
 * Records changes, in the transaction that makes them. Digests of the state before and
 * after prove what was changed without copying personal data. Source: X1.
 */
@Repository
public class AuditTrail {

	private static final int MOST_AT_ONCE = 5_000;

	private final JdbcClient jdbc;

	private final JsonMapper mapper;

	private final Clock clock;

	private final ObjectProvider<Tracer> tracer;

	AuditTrail(JdbcClient jdbc, JsonMapper mapper, Clock clock, ObjectProvider<Tracer> tracer) {
		this.jdbc = jdbc;
		this.mapper = mapper;
		this.clock = clock;
		this.tracer = tracer;
	}

	/**
	 * Records one act.
	 * @param caller who did it
	 * @param act what she did, as the glossary calls it: {@code SubmitNomination}
	 * @param subjectType what she did it to: {@code nomination}
	 * @param subjectId which one
	 * @param before its state before, nothing when it was created
	 * @param after its state after, nothing when it was removed
	 */
	public void record(Caller caller, String act, String subjectType, Object subjectId, @Nullable Object before,
			@Nullable Object after) {
		this.jdbc.sql("""
				insert into audit_entry (at, actor, unit_id, roles, act, subject_type, subject_id, before_digest,
				  after_digest, trace_id)
				values (:at, :actor, :unitId, :roles, :act, :subjectType, :subjectId, :before, :after, :traceId)
				""")
			.param("at", Timestamp.from(this.clock.instant()))
			.param("actor", caller.subject())
			.param("unitId", caller.unitId())
			.param("roles", caller.roles().toArray(String[]::new))
			.param("act", act)
			.param("subjectType", subjectType)
			.param("subjectId", subjectId.toString())
			.param("before", digest(before))
			.param("after", digest(after))
			.param("traceId", traceId())
			.update();
	}

	/**
	 * Records the same act done to many, in few statements.
	 * @param caller who did it
	 * @param act what she did to each
	 * @param subjectType what each of them is
	 * @param changes which ones, and their states
	 */
	public void recordAll(Caller caller, String act, String subjectType, List<Change> changes) {
		for (int from = 0; from < changes.size(); from += MOST_AT_ONCE) {
			insert(caller, act, subjectType, changes.subList(from, Math.min(from + MOST_AT_ONCE, changes.size())));
		}
	}

	private void insert(Caller caller, String act, String subjectType, List<Change> changes) {
		this.jdbc
			.sql("""
					insert into audit_entry (at, actor, unit_id, roles, act, subject_type, subject_id, before_digest,
					  after_digest, trace_id)
					select :at, :actor, :unitId, :roles::text[], :act, :subjectType, subject_id, before_digest, after_digest,
					  :traceId
					from unnest(:subjects::text[], :before::bytea[], :after::bytea[]) with ordinality
					  as change (subject_id, before_digest, after_digest, position)
					order by position
					""")
			.param("at", Timestamp.from(this.clock.instant()))
			.param("actor", caller.subject())
			.param("unitId", caller.unitId())
			.param("roles", caller.roles().toArray(String[]::new))
			.param("act", act)
			.param("subjectType", subjectType)
			.param("traceId", traceId())
			.param("subjects", changes.stream().map((change) -> change.subjectId().toString()).toArray(String[]::new))
			.param("before", changes.stream().map((change) -> digest(change.before())).toArray(byte[][]::new))
			.param("after", changes.stream().map((change) -> digest(change.after())).toArray(byte[][]::new))
			.update();
	}

	private byte @Nullable [] digest(@Nullable Object state) {
		if (state == null) {
			return null;
		}
		try {
			return MessageDigest.getInstance("SHA-256").digest(this.mapper.writeValueAsBytes(state));
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private @Nullable String traceId() {
		var span = this.tracer.getIfAvailable(() -> Tracer.NOOP).currentSpan();
		return (span == null) ? null : span.context().traceId();
	}

	/**
	 * What became of one of many.
	 *
	 * @param subjectId which one
	 * @param before its state before, nothing when it was created
	 * @param after its state after, nothing when it was removed
	 */
	public record Change(Object subjectId, @Nullable Object before, @Nullable Object after) {
	}

}
