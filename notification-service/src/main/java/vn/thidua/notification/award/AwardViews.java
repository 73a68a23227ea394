package vn.thidua.notification.award;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Awards with what is known of their nominees, units and rounds now. */
@Repository
public class AwardViews {

	private static final String VIEW = """
			select award.*, nominee.name as nominee_name, nominee.kind as nominee_kind, nominee.consent_to_publish,
			  nominating.name as unit_name, deciding.name as deciding_unit_name, round_name.name as round_name,
			  greatest(award.awarded_at, nominee.changed_at, revocation.revoked_at) as changed_at,
			  revocation.event_id as revoked_by_event_id, revocation.decision_id as revoked_by_decision_id,
			  revocation.decision_number as revoked_by_number, revocation.revoked_on,
			  revocation.deciding_unit_id as revoking_unit_id, revocation.reason_code, revocation.revoked_at
			from award
			left join nominee on nominee.nominee_id = award.nominee_id
			left join award_revocation revocation on revocation.award_id = award.award_id
			left join unit_directory nominating on nominating.unit_id = award.nominating_unit_id
			left join unit_directory deciding on deciding.unit_id = award.deciding_unit_id
			left join round_name on round_name.round_id = award.round_id
			""";

	private final JdbcClient jdbc;

	AwardViews(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public Optional<AwardView> find(UUID awardId) {
		return this.jdbc.sql(VIEW + "where award.award_id = ?").param(awardId).query(AwardViews::view).optional();
	}

	/**
	 * The awards that arrived last, newest first.
	 * @param before only those before this position
	 * @param limit how many at most
	 */
	public List<AwardView> newest(long before, int limit) {
		return this.jdbc.sql(VIEW + "where award.position < ? order by award.position desc limit ?")
			.params(before, limit)
			.query(AwardViews::view)
			.list();
	}

	private static AwardView view(ResultSet row, int number) throws SQLException {
		return new AwardView(award(row), row.getLong("position"), nominee(row), row.getString("unit_name"),
				row.getString("deciding_unit_name"), row.getString("round_name"), instant(row, "changed_at"),
				revocation(row));
	}

	private static Award award(ResultSet row) throws SQLException {
		return new Award(id(row, "award_id"), id(row, "event_id"), id(row, "nomination_id"), id(row, "round_id"),
				id(row, "nominee_id"), id(row, "nominating_unit_id"), id(row, "decision_id"),
				row.getString("decision_number"), row.getObject("decided_on", LocalDate.class),
				id(row, "deciding_unit_id"), AwardKind.valueOf(row.getString("kind")), instant(row, "awarded_at"));
	}

	private static @Nullable Nominee nominee(ResultSet row) throws SQLException {
		String name = row.getString("nominee_name");
		return (name == null) ? null : new Nominee(name, NomineeKind.valueOf(row.getString("nominee_kind")),
				row.getBoolean("consent_to_publish"));
	}

	private static @Nullable Revocation revocation(ResultSet row) throws SQLException {
		String number = row.getString("revoked_by_number");
		return (number == null) ? null
				: new Revocation(id(row, "revoked_by_event_id"), id(row, "revoked_by_decision_id"), number,
						row.getObject("revoked_on", LocalDate.class), id(row, "revoking_unit_id"),
						RevocationReason.valueOf(row.getString("reason_code")), instant(row, "revoked_at"));
	}

	private static UUID id(ResultSet row, String column) throws SQLException {
		return row.getObject(column, UUID.class);
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		return row.getTimestamp(column).toInstant();
	}

}
