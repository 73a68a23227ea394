package vn.thidua.nomination.programme;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.util.ConcurrentLruCache;
import tools.jackson.databind.json.JsonMapper;

import vn.thidua.platform.row.RecordRows;

/** Versions of all programmes. */
@Repository
public class Programmes {

	private static final int KNOWN = 64;

	private final JdbcClient jdbc;

	private final JsonMapper mapper;

	private final ConcurrentLruCache<VersionId, ProgrammeVersion> known = new ConcurrentLruCache<>(KNOWN, this::read);

	Programmes(JdbcClient jdbc, JsonMapper mapper) {
		this.jdbc = jdbc;
		this.mapper = mapper;
	}

	/** One that is there. It never changes, so that it is read once. */
	public ProgrammeVersion get(String programme, int version) {
		return this.known.get(new VersionId(programme, version));
	}

	private ProgrammeVersion read(VersionId id) {
		return find(id.programme(), id.version()).orElseThrow();
	}

	public Optional<ProgrammeVersion> find(String programme, int version) {
		return this.jdbc.sql("""
				select programme, version, name, legal_basis, valid_from, valid_to, rules
				from programme_version where programme = ? and version = ?
				""")
			.params(programme, version)
			.query((row, number) -> new ProgrammeVersion(row.getString("programme"), row.getInt("version"),
					row.getString("name"), row.getString("legal_basis"), row.getObject("valid_from", LocalDate.class),
					row.getObject("valid_to", LocalDate.class),
					this.mapper.readValue(row.getString("rules"), ProgrammeRules.class)))
			.optional();
	}

	/** Depths of the levels by their codes; the top has the smallest. */
	Map<String, Integer> levels() {
		return this.jdbc.sql("select code, depth from unit_level")
			.query((row, number) -> Map.entry(row.getString("code"), row.getInt("depth")))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/**
	 * Versions that hold on at least one of these days, the newest of each programme
	 * first.
	 */
	public List<Held> heldBetween(LocalDate first, LocalDate last) {
		return this.jdbc.sql("""
				select programme, version, owner_unit_id from programme_version
				where valid_from <= :last and (valid_to is null or valid_to >= :first)
				order by programme, version desc
				""").param("first", first).param("last", last).query(RecordRows.of(Held.class)).list();
	}

	/**
	 * The owner of the programme's first version, if there is one; its versions are
	 * numbered one at a time.
	 */
	Optional<UUID> lockOwner(String programme) {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtextextended('programme ' || ?, 0))")
			.param(programme)
			.query((row) -> {
			});
		return this.jdbc.sql("select owner_unit_id from programme_version where programme = ? and version = 1")
			.param(programme)
			.query(UUID.class)
			.optional();
	}

	int nextVersion(String programme) {
		return this.jdbc.sql("select coalesce(max(version), 0) + 1 from programme_version where programme = ?")
			.param(programme)
			.query(Integer.class)
			.single();
	}

	void add(ProgrammeVersion version, UUID ownerUnitId, Instant now) {
		this.jdbc
			.sql("""
					insert into programme_version (programme, version, owner_unit_id, name, legal_basis, valid_from, valid_to,
					  rules, created_at)
					values (:programme, :version, :owner, :name, :legalBasis, :validFrom, :validTo, :rules::jsonb, :now)
					""")
			.param("programme", version.programme())
			.param("version", version.version())
			.param("owner", ownerUnitId)
			.param("name", version.name())
			.param("legalBasis", version.legalBasis())
			.param("validFrom", version.validFrom())
			.param("validTo", version.validTo())
			.param("rules", this.mapper.writeValueAsString(version.rules()))
			.param("now", Timestamp.from(now))
			.update();
	}

	/**
	 * A version of rules, and whose they are.
	 *
	 * @param programme code of the programme
	 * @param version its version
	 * @param ownerUnitId the unit that opens rounds under it
	 */
	public record Held(String programme, int version, UUID ownerUnitId) {
	}

	private record VersionId(String programme, int version) {
	}

}
