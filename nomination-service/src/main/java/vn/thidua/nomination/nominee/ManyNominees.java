package vn.thidua.nomination.nominee;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.thidua.platform.row.RecordRows;

/** Nominees read and written many at a time. */
@Repository
class ManyNominees {

	private static final String KNOWN = """
			select nominee_id, revision, unit_id, kind, name, nominee.birth_year, consent_to_publish
			from nominee join unnest(:units::uuid[], :kinds::text[], :keys::text[], :birthYears::int[])
			  as wanted (unit_id, kind, identity_key, birth_year) using (unit_id, kind, identity_key)
			where nominee.birth_year is not distinct from wanted.birth_year
			""";

	/** Everyone locks in the same order. */
	private static final String LOCKED = "order by nominee_id for update of nominee";

	private final JdbcClient jdbc;

	ManyNominees(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Nominee> find(List<NomineeOfUnit> wanted) {
		return find(KNOWN, wanted);
	}

	/** Locked against other changes. */
	List<Nominee> findForChange(List<NomineeOfUnit> wanted) {
		return find(KNOWN + LOCKED, wanted);
	}

	private List<Nominee> find(String sql, List<NomineeOfUnit> wanted) {
		return this.jdbc.sql(sql)
			.param("units", texts(wanted, NomineeOfUnit::unitId))
			.param("kinds", texts(wanted, NomineeOfUnit::kind))
			.param("keys", texts(wanted, NomineeOfUnit::identityKey))
			.param("birthYears", wanted.stream().map(NomineeOfUnit::birthYear).toArray(Integer[]::new))
			.query(RecordRows.of(Nominee.class))
			.list();
	}

	/**
	 * Adds those that their units don't know yet; whoever adds one of them at the same
	 * time is waited for, by everyone in the same order.
	 * @return ids of those added
	 */
	Set<UUID> add(Collection<Nominee> nominees) {
		return new HashSet<>(this.jdbc.sql("""
				insert into nominee (nominee_id, revision, unit_id, kind, name, identity_key, birth_year,
				  consent_to_publish)
				select nominee_id, 1, unit_id, kind, name, identity_key, birth_year, consent_to_publish
				from unnest(:ids::uuid[], :units::uuid[], :kinds::text[], :names::text[], :keys::text[],
				  :birthYears::int[], :consents::boolean[])
				  as described (nominee_id, unit_id, kind, name, identity_key, birth_year, consent_to_publish)
				order by unit_id, kind, identity_key, birth_year
				on conflict (unit_id, kind, identity_key, birth_year) do nothing
				returning nominee_id
				""")
			.param("ids", texts(nominees, Nominee::nomineeId))
			.param("units", texts(nominees, Nominee::unitId))
			.param("kinds", texts(nominees, Nominee::kind))
			.param("names", texts(nominees, Nominee::name))
			.param("keys", texts(nominees, (nominee) -> NomineeOfUnit.of(nominee).identityKey()))
			.param("birthYears", nominees.stream().map(Nominee::birthYear).toArray(Integer[]::new))
			.param("consents", nominees.stream().map(Nominee::consentToPublish).toArray(Boolean[]::new))
			.query(UUID.class)
			.list());
	}

	void change(Collection<Nominee> nominees) {
		this.jdbc.sql("""
				update nominee set revision = changed.revision, name = changed.name,
				  consent_to_publish = changed.consent_to_publish
				from unnest(:ids::uuid[], :revisions::bigint[], :names::text[], :consents::boolean[])
				  as changed (nominee_id, revision, name, consent_to_publish)
				where nominee.nominee_id = changed.nominee_id
				""")
			.param("ids", texts(nominees, Nominee::nomineeId))
			.param("revisions", nominees.stream().map(Nominee::revision).toArray(Long[]::new))
			.param("names", texts(nominees, Nominee::name))
			.param("consents", nominees.stream().map(Nominee::consentToPublish).toArray(Boolean[]::new))
			.update();
	}

	private static <T> String[] texts(Collection<T> items, Function<T, Object> value) {
		return items.stream().map((item) -> value.apply(item).toString()).toArray(String[]::new);
	}

}
