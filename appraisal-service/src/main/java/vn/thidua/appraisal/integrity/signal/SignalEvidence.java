package vn.thidua.appraisal.integrity.signal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

import vn.thidua.appraisal.integrity.rule.DetectorRule;
import vn.thidua.appraisal.integrity.rule.DetectorRules;

/** Puts a signal's evidence before a person. */
@Repository
class SignalEvidence {

	private static final String UNITS = """
			select unit_id, name from unit_directory
			where unit_id in (select (named #>> '{}')::uuid
			  from jsonb_path_query(:evidence::jsonb, '$.** ? (@.type() == "string" && @ like_regex "^[0-9a-f-]{36}$")')
			    as named)
			""";

	private final JdbcClient jdbc;

	private final SignalTexts texts;

	private final DetectorRules rules;

	private final JsonMapper mapper;

	SignalEvidence(JdbcClient jdbc, SignalTexts texts, DetectorRules rules, JsonMapper mapper) {
		this.jdbc = jdbc;
		this.texts = texts;
		this.rules = rules;
		this.mapper = mapper;
	}

	SignalView of(SignalSummary signal, SignalScope scope) {
		return this.jdbc.sql("select * from signal where signal_id = ?")
			.param(signal.signalId())
			.query((row, number) -> view(signal, scope, row))
			.single();
	}

	private SignalView view(SignalSummary signal, SignalScope scope, ResultSet row) throws SQLException {
		var evidence = row.getString("evidence");
		var rule = this.rules.find(row.getObject("rule_authority_id", UUID.class), signal.detector(),
				row.getInt("rule_version"));
		return new SignalView(signal, rule, this.mapper.readTree(evidence), units(evidence), texts(rule, signal, scope),
				dismissal(row));
	}

	private List<SignalView.TextView> texts(DetectorRule rule, SignalSummary signal, SignalScope scope) {
		return switch (signal.detector()) {
			case NEAR_DUPLICATE -> this.texts.sideBySide(signal.signalId(), scope, rule.count("passage"));
			case NO_FIGURES -> this.texts.sideBySide(signal.signalId(), scope, 1);
			case LATE_BULK, ROTATION, FLAT_SCORES, EQUAL_VECTORS -> List.of();
		};
	}

	private Map<UUID, String> units(String evidence) {
		return this.jdbc.sql(UNITS)
			.param("evidence", evidence)
			.query((row, number) -> Map.entry(row.getObject("unit_id", UUID.class), row.getString("name")))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private static SignalView.@Nullable Dismissal dismissal(ResultSet row) throws SQLException {
		var at = row.getTimestamp("dismissed_at");
		return (at == null) ? null : new SignalView.Dismissal(at.toInstant(), row.getString("dismissed_by"),
				row.getString("dismissal_reason"));
	}

}
