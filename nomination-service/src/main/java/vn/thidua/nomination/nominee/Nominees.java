package vn.thidua.nomination.nominee;

import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.thidua.platform.row.RecordRows;
import vn.thidua.platform.text.NameKey;

/** Nominees of all units. */
@Repository
class Nominees {

	private final JdbcClient jdbc;

	Nominees(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The same nominee of the unit, however the name was typed, locked against other
	 * changes.
	 */
	Nominee findForChange(UUID unitId, DescribeNominee description) {
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
			.single();
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
