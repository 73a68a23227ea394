package vn.thidua.nomination.circumstance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.thidua.nomination.circumstance.CircumstancesView.WaiverView;
import vn.thidua.platform.row.RecordRows;
import vn.thidua.platform.security.Caller;

/**
 * Special circumstances as those see them who need to: the nominating unit's officers,
 * and appraisers and the office of the units above it. Source: X1, X2.
 */
@Repository
class CircumstancesViews {

	private static final String IS_IN_SCOPE = """
			select exists (
			  select from nomination where nomination_id = :id and (
			    :nominates and nominating_unit_id = :unit
			    or :appraises and nominating_unit_id in (select unit_subtree(:unit)))
			  union all
			  select from draft where nomination_id = :id and :nominates and unit_id = :unit)
			""";

	private final JdbcClient jdbc;

	CircumstancesViews(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<CircumstancesView> find(UUID nominationId, Caller caller) {
		boolean isInScope = this.jdbc.sql(IS_IN_SCOPE)
			.param("id", nominationId)
			.param("unit", caller.unitId())
			.param("nominates", caller.roles().contains("unit-officer") || caller.roles().contains("unit-leader"))
			.param("appraises", caller.roles().contains("appraiser") || caller.roles().contains("office"))
			.query(Boolean.class)
			.single();
		return isInScope ? Optional.of(view(nominationId)) : Optional.empty();
	}

	private CircumstancesView view(UUID nominationId) {
		var special = this.jdbc.sql("select kind, note from special_circumstance where nomination_id = ? order by kind")
			.param(nominationId)
			.query(RecordRows.of(SpecialCircumstance.class))
			.list();
		var waivers = this.jdbc.sql("select * from waiver where nomination_id = ? order by condition")
			.param(nominationId)
			.query((row, number) -> waiver(row))
			.list();
		return new CircumstancesView(nominationId, special, waivers);
	}

	private static WaiverView waiver(ResultSet row) throws SQLException {
		var roles = row.getArray("granted_by_roles");
		return new WaiverView(row.getString("condition"), row.getString("reason"), row.getString("granted_by"),
				row.getString("granted_by_subject"), row.getObject("granted_by_unit_id", UUID.class),
				(roles == null) ? null : List.of((String[]) roles.getArray()));
	}

}
