package vn.thidua.nomination.listing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

import vn.thidua.nomination.dossier.Dossier;
import vn.thidua.nomination.dossier.Dossiers;
import vn.thidua.nomination.listing.DossierView.PassageView;
import vn.thidua.platform.row.RecordRows;

/** Whole dossiers, of a unit and all below it. */
@Repository
public class DossierViews {

	private static final String DOSSIER = """
			select kind, name, birth_year, consent_to_publish, content, conditions_met,
			  array(select condition from waiver where waiver.nomination_id = nomination.nomination_id) as waived,
			  (select reason_code from nomination_passage as last
			    where last.nomination_id = nomination.nomination_id and nomination.state = 'RETURNED'
			      and ending = 'RETURNED'
			    order by last.revision desc limit 1) as returned_because,
			  (select reason from withdrawal where withdrawal.nomination_id = nomination.nomination_id)
			    as withdrawn_because
			from nomination join nominee using (nominee_id) join dossier using (nomination_id)
			where nomination_id = ?
			""";

	private static final String HISTORY = """
			select step, unit_id, unit.name as unit_name, submitted_at, ending, ended_at, reason_code
			from (
			  select revision, step, unit_id, submitted_at, ending, ended_at, reason_code
			  from nomination_passage where nomination_id = :id
			  union all
			  select revision, step, submitted_to_unit_id, submitted_at, null, null, null
			  from nomination where nomination_id = :id and state = 'SUBMITTED'
			) as passage join unit_directory as unit using (unit_id)
			order by submitted_at, passage.revision
			""";

	private final NominationViews nominations;

	private final JdbcClient jdbc;

	private final JsonMapper mapper;

	DossierViews(NominationViews nominations, JdbcClient jdbc, JsonMapper mapper) {
		this.nominations = nominations;
		this.jdbc = jdbc;
		this.mapper = mapper;
	}

	public Optional<DossierView> find(UUID scope, UUID nominationId) {
		return this.nominations.find(scope, nominationId).map(this::whole);
	}

	private DossierView whole(NominationView nomination) {
		var history = this.jdbc.sql(HISTORY)
			.param("id", nomination.nominationId())
			.query(RecordRows.of(PassageView.class))
			.list();
		return this.jdbc.sql(DOSSIER)
			.param(nomination.nominationId())
			.query((row, number) -> whole(nomination, row, history))
			.optional()
			.orElseGet(() -> new DossierView(nomination, null, null, Set.of(), Set.of(), null, null, history));
	}

	private DossierView whole(NominationView nomination, ResultSet row, List<PassageView> history) throws SQLException {
		return new DossierView(nomination, Dossiers.nominee(row),
				this.mapper.readValue(row.getString("content"), Dossier.class), Dossiers.conditions(row),
				Set.of((String[]) row.getArray("waived").getArray()), row.getString("returned_because"),
				row.getString("withdrawn_because"), history);
	}

}
