package vn.thidua.appraisal.nominee;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SimplePropertySqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;

/** Nominees this service was told of. */
@Repository
class Nominees {

	private final NamedParameterJdbcOperations jdbc;

	Nominees(NamedParameterJdbcOperations jdbc) {
		this.jdbc = jdbc;
	}

	/** Keeps the newer of what is known and what is told. */
	void keepAll(List<Nominee> nominees) {
		this.jdbc.batchUpdate("""
				insert into nominee (nominee_id, version, kind, name) values (:nomineeId, :version, :kind, :name)
				on conflict (nominee_id) do update set version = excluded.version, kind = excluded.kind,
				  name = excluded.name
				where nominee.version < excluded.version
				""", nominees.stream().map(SimplePropertySqlParameterSource::new).toArray(SqlParameterSource[]::new));
	}

	/**
	 * Forgets everything but that there is nothing to remember. No version is newer than
	 * none, so a late description stays without effect.
	 */
	void forget(UUID nomineeId) {
		this.jdbc.getJdbcOperations().update("""
				insert into nominee (nominee_id, erased) values (?, true)
				on conflict (nominee_id) do update set version = null, kind = null, name = null, erased = true
				""", nomineeId);
	}

}
