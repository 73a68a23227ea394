package vn.thidua.nomination.circumstance;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

import vn.thidua.platform.row.RecordRows;
import vn.thidua.platform.security.Caller;

/** Special circumstances and waivers of drafts and nominations. */
@Repository
public class SpecialCircumstances {

	private final JdbcClient jdbc;

	SpecialCircumstances(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Of a nomination that has none yet. Most have none, and cost nothing. */
	public void add(UUID nominationId, Circumstances circumstances, Caller grantor) {
		addSpecial(nominationId, circumstances.special());
		addWaivers(nominationId, circumstances.waivers(), grantor);
	}

	public void replace(UUID nominationId, Circumstances circumstances, Caller grantor) {
		if (circumstances.special() != null) {
			this.jdbc.sql("delete from special_circumstance where nomination_id = ?").param(nominationId).update();
		}
		if (circumstances.waivers() != null) {
			this.jdbc.sql("delete from waiver where nomination_id = ?").param(nominationId).update();
		}
		add(nominationId, circumstances, grantor);
	}

	public void remove(UUID nominationId) {
		this.jdbc.sql("delete from special_circumstance where nomination_id = ?").param(nominationId).update();
		this.jdbc.sql("delete from waiver where nomination_id = ?").param(nominationId).update();
	}

	/** For judging a nomination by the rules; the reasons go no further. */
	public List<Waiver> waiversOf(UUID nominationId) {
		return this.jdbc
			.sql("select condition, reason, granted_by from waiver where nomination_id = ? order by condition")
			.param(nominationId)
			.query(RecordRows.of(Waiver.class))
			.list();
	}

	private void addSpecial(UUID nominationId, @Nullable List<SpecialCircumstance> special) {
		if (special == null || special.isEmpty()) {
			return;
		}
		this.jdbc
			.sql("insert into special_circumstance (nomination_id, kind, note) select ?, kind, note "
					+ "from unnest(?, ?) as circumstance (kind, note)")
			.param(nominationId)
			.param(column(special, (circumstance) -> circumstance.kind().name()))
			.param(column(special, SpecialCircumstance::note))
			.update();
	}

	private void addWaivers(UUID nominationId, @Nullable List<Waiver> waivers, Caller grantor) {
		if (waivers == null || waivers.isEmpty()) {
			return;
		}
		this.jdbc.sql("""
				insert into waiver (nomination_id, granted_by_subject, granted_by_unit_id, granted_by_roles, condition,
				  reason, granted_by)
				select ?, ?, ?, ?, condition, reason, granted_by
				from unnest(?, ?, ?) as waiver (condition, reason, granted_by)
				""")
			.param(nominationId)
			.param(grantor.subject())
			.param(grantor.unitId())
			.param(new SqlArrayValue("text", grantor.roles().toArray()))
			.param(column(waivers, Waiver::condition))
			.param(column(waivers, Waiver::reason))
			.param(column(waivers, Waiver::grantedBy))
			.update();
	}

	private static <T> SqlArrayValue column(List<T> rows, Function<T, @Nullable String> value) {
		return new SqlArrayValue("text", rows.stream().map(value).toArray());
	}

}
