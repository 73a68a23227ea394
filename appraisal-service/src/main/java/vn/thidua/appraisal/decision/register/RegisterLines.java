package vn.thidua.appraisal.decision.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The register line by line, newest decision first, however long it is. */
@Repository
class RegisterLines {

	/** The driver holds no more than these in memory. */
	private static final int ROWS_AT_A_TIME = 500;

	private static final String LINES = """
			select decision.number, decision.decided_on, decision.kind, unit.name as authority_unit_name,
			  decision.signatory, decision.legal_basis, nominee.name as recipient_name,
			  nominating.name as nominating_unit_name, revoking.number as revoked_by_number
			from decision
			  join unit_directory unit on unit.unit_id = authority_unit_id
			  left join award_revocation act on act.decision_id = decision.decision_id
			  join award on award.decision_id = decision.decision_id or award.award_id = act.award_id
			  left join award_revocation revocation
			    on revocation.award_id = award.award_id and award.decision_id = decision.decision_id
			  left join decision revoking on revoking.decision_id = revocation.decision_id
			  left join nominee using (nominee_id)
			  left join unit_directory nominating on nominating.unit_id = nominating_unit_id
			where\s""" + DecisionViews.FILTERED + """
			order by decision.decided_on desc, decision.year desc, decision.sequence desc, decision.decision_id,
			  given_name(nominee.kind, nominee.name) collate "vi-x-icu", nominee.name collate "vi-x-icu", nomination_id
			""";

	private final NamedParameterJdbcTemplate jdbc;

	RegisterLines(JdbcTemplate jdbc) {
		var streaming = new JdbcTemplate(Objects.requireNonNull(jdbc.getDataSource()));
		streaming.setFetchSize(ROWS_AT_A_TIME);
		this.jdbc = new NamedParameterJdbcTemplate(streaming);
	}

	/** In a transaction, since only there a result is read in pieces. */
	@Transactional(readOnly = true)
	public void each(UUID subtreeOf, DecisionFilter filter, Consumer<RegisterLine> line) {
		this.jdbc.query(LINES,
				new MapSqlParameterSource().addValue("subtreeOf", subtreeOf)
					.addValue("number", filter.numberPattern())
					.addValue("kind", (filter.kind() == null) ? null : filter.kind().name())
					.addValue("year", filter.year())
					.addValue("round", filter.round())
					.addValue("recipient", filter.recipient()),
				(row) -> {
					line.accept(line(row));
				});
	}

	private static RegisterLine line(ResultSet row) throws SQLException {
		return new RegisterLine(row.getString("number"), row.getObject("decided_on", LocalDate.class),
				DecisionKind.valueOf(row.getString("kind")), row.getString("authority_unit_name"),
				row.getString("signatory"), row.getString("legal_basis"), row.getString("recipient_name"),
				row.getString("nominating_unit_name"), row.getString("revoked_by_number"));
	}

}
