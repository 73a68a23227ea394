package vn.thidua.appraisal.nominee;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What dossiers say, as far as this service was told. */
@Repository
public class DossierTexts {

	private final JdbcTemplate jdbc;

	private final JsonMapper mapper;

	DossierTexts(JdbcTemplate jdbc, JsonMapper mapper) {
		this.jdbc = jdbc;
		this.mapper = mapper;
	}

	/** A {@code dossier_text.content}, read in another feature's query. */
	public DossierText read(String content) {
		return this.mapper.readValue(content, DossierText.class);
	}

	/** Keeps the newer of what is known and what is told. */
	void keepAll(List<Described> described) {
		this.jdbc.batchUpdate("""
				insert into dossier_text (nomination_id, version, content) values (?, ?, ?::jsonb)
				on conflict (nomination_id) do update set version = excluded.version, content = excluded.content
				where dossier_text.version < excluded.version
				""",
				described.stream()
					.map((dossier) -> new Object[] { dossier.nominationId(), dossier.version(),
							this.mapper.writeValueAsString(dossier.text()) })
					.toList());
	}

	/** As a nominee is forgotten: no late description brings it back. */
	void forget(UUID nominationId) {
		this.jdbc.update("""
				insert into dossier_text (nomination_id, erased) values (?, true)
				on conflict (nomination_id) do update set version = null, content = null, erased = true
				""", nominationId);
	}

	/**
	 * A dossier's text as told.
	 *
	 * @param nominationId the nomination
	 * @param version grows with each change
	 * @param text what it says
	 */
	record Described(UUID nominationId, long version, DossierText text) {
	}

}
