package vn.thidua.appraisal.integrity.rule;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rules of detectors, through time. */
@Repository
public class DetectorRules {

	/** Says what is built in. */
	private static final UUID NIL = new UUID(0, 0);

	private final JdbcClient jdbc;

	private final JsonMapper mapper;

	DetectorRules(JdbcClient jdbc, JsonMapper mapper) {
		this.jdbc = jdbc;
		this.mapper = mapper;
	}

	/** What is in force on a day for the dossiers before a unit. */
	public Map<Detector, DetectorRule> inForce(UUID unitId, LocalDate day) {
		return this.jdbc.sql("""
				select distinct on (detector) * from detector_rule
				where authority_unit_id in (:top, :nil) and valid_from <= :day
				order by detector, authority_unit_id = :nil, version desc
				""")
			.param("top", top(unitId))
			.param("nil", NIL)
			.param("day", day)
			.query((row, number) -> rule(row))
			.list()
			.stream()
			.collect(Collectors.toMap(DetectorRule::detector, Function.identity()));
	}

	/** The one that found something. */
	public DetectorRule find(UUID authorityUnitId, Detector detector, int version) {
		return this.jdbc.sql("select * from detector_rule where authority_unit_id = ? and detector = ? and version = ?")
			.params(authorityUnitId, detector.name(), version)
			.query((row, number) -> rule(row))
			.single();
	}

	/** All of one detector, the newest first. */
	List<DetectorRule> versions(UUID unitId, Detector detector) {
		return this.jdbc.sql("""
				select * from detector_rule where authority_unit_id in (:top, :nil) and detector = :detector
				order by authority_unit_id = :nil, version desc
				""")
			.param("top", top(unitId))
			.param("nil", NIL)
			.param("detector", detector.name())
			.query((row, number) -> rule(row))
			.list();
	}

	/**
	 * The unit above all others: only it makes rules, for those below would judge
	 * themselves.
	 */
	UUID top(UUID unitId) {
		return this.jdbc.sql("""
				select unit_id from unit_ancestry(?) order by distance desc limit 1
				""").param(unitId).query(UUID.class).optional().orElse(unitId);
	}

	/** Whether it was added; someone else may have added the same version meanwhile. */
	boolean add(DetectorRule rule, Instant at, String by) {
		return this.jdbc.sql("""
				insert into detector_rule (authority_unit_id, detector, version, valid_from, legal_basis, thresholds,
				  entered_at, entered_by)
				values (?, ?, ?, ?, ?, ?::jsonb, ?, ?)
				on conflict do nothing
				""")
			.params(rule.authorityUnitId(), rule.detector().name(), rule.version(), rule.validFrom(), rule.legalBasis(),
					this.mapper.writeValueAsString(rule.thresholds()), at.atOffset(ZoneOffset.UTC), by)
			.update() == 1;
	}

	private DetectorRule rule(ResultSet row) throws SQLException {
		return new DetectorRule(Detector.valueOf(row.getString("detector")),
				row.getObject("authority_unit_id", UUID.class), row.getInt("version"),
				row.getObject("valid_from", LocalDate.class), row.getString("legal_basis"),
				this.mapper.readValue(row.getString("thresholds"), new TypeReference<Map<String, Double>>() {
				}));
	}

}
