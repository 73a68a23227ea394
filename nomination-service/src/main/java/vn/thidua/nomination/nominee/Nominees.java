package vn.thidua.nomination.nominee;

import java.sql.Timestamp;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.thidua.platform.row.RecordRows;
import vn.thidua.platform.security.Caller;
import vn.thidua.platform.text.NameKey;

/** Nominees of all units. */
@Repository
class Nominees {

	private static final Set<String> OFFICE = Set.of("office", "admin");

	private final JdbcClient jdbc;

	Nominees(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The same nominee of the unit, however the name was typed, locked against other
	 * changes; nothing if she was erased while the lock was waited for.
	 */
	Optional<Nominee> findForChange(UUID unitId, DescribeNominee description) {
		return this.jdbc.sql("""
				select nominee_id, revision, unit_id, kind, name, birth_year, consent_to_publish from nominee
				where unit_id = :unitId and kind = :kind and identity_key = :key
				  and birth_year is not distinct from :birthYear::int
				for update
				""")
			.param("unitId", unitId)
			.param("kind", description.kind().name())
			.param("key", NameKey.of(description.name()))
			.param("birthYear", description.birthYear())
			.query(RecordRows.of(Nominee.class))
			.optional();
	}

	/**
	 * A nominee whom the caller may change, locked against other changes: one of her own
	 * unit, or, for the office, of any unit below.
	 */
	Optional<Nominee> findForChange(UUID nomineeId, Caller caller) {
		return this.jdbc.sql("""
				select nominee_id, revision, unit_id, kind, name, birth_year, consent_to_publish from nominee
				where nominee_id = :nominee and erased_at is null
				  and (unit_id = :unit or (:office and unit_id in (select unit_subtree(:unit))))
				for update
				""")
			.param("nominee", nomineeId)
			.param("unit", caller.unitId())
			.param("office", !Collections.disjoint(caller.roles(), OFFICE))
			.query(RecordRows.of(Nominee.class))
			.optional();
	}

	/** Whether a text has her name in it, however it was typed. */
	boolean isNamedIn(Nominee nominee, String text) {
		return this.jdbc.sql("select strpos(search_key(?), search_key(?)) > 0")
			.params(text, nominee.name())
			.query(Boolean.class)
			.single();
	}

	/** Nothing of the row tells who she was. */
	void erase(ErasureResult.Erased erased, EraseNominee request, String erasedBy) {
		this.jdbc.sql("""
				with erased as (
				  update nominee set revision = :revision, name = null, identity_key = nominee_id::text,
				    birth_year = null, consent_to_publish = false, erased_at = :at
				  where nominee_id = :nominee returning nominee_id)
				insert into nominee_erasure (nominee_id, reason, legal_basis, erased_by)
				select nominee_id, :reason, :legalBasis, :by from erased
				""")
			.param("nominee", erased.nomineeId())
			.param("revision", erased.revision())
			.param("at", Timestamp.from(erased.erasedAt()))
			.param("reason", request.reason())
			.param("legalBasis", request.legalBasis())
			.param("by", erasedBy)
			.update();
	}

	/** False when the unit knows her already. */
	boolean add(Nominee nominee) {
		return this.jdbc.sql("""
				insert into nominee (nominee_id, revision, unit_id, kind, name, identity_key, birth_year,
				  consent_to_publish)
				values (:nomineeId, :revision, :unitId, :kind, :name, :key, :birthYear, :consent)
				on conflict (unit_id, kind, identity_key, birth_year) do nothing
				""")
			.param("nomineeId", nominee.nomineeId())
			.param("revision", nominee.revision())
			.param("unitId", nominee.unitId())
			.param("kind", nominee.kind().name())
			.param("name", nominee.name())
			.param("key", NameKey.of(nominee.name()))
			.param("birthYear", nominee.birthYear())
			.param("consent", nominee.consentToPublish())
			.update() == 1;
	}

	void change(Nominee nominee) {
		this.jdbc.sql("""
				update nominee set revision = :revision, name = :name, consent_to_publish = :consent
				where nominee_id = :nomineeId
				""")
			.param("nomineeId", nominee.nomineeId())
			.param("revision", nominee.revision())
			.param("name", nominee.name())
			.param("consent", nominee.consentToPublish())
			.update();
	}

}
