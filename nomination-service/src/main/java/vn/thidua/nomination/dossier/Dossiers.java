package vn.thidua.nomination.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

import vn.thidua.nomination.circumstance.Circumstances;
import vn.thidua.nomination.circumstance.SpecialCircumstances;
import vn.thidua.nomination.nominee.DescribeNominee;
import vn.thidua.nomination.programme.NomineeKind;
import vn.thidua.platform.security.Caller;

/** What submitted nominations say. */
@Repository
public class Dossiers {

	private final JdbcClient jdbc;

	private final JsonMapper mapper;

	private final SpecialCircumstances circumstances;

	Dossiers(JdbcClient jdbc, JsonMapper mapper, SpecialCircumstances circumstances) {
		this.jdbc = jdbc;
		this.mapper = mapper;
		this.circumstances = circumstances;
	}

	/** Nothing more can be said of someone who was erased. */
	public boolean isErased(UUID nominationId) {
		return !this.jdbc.sql("select exists (select from dossier where nomination_id = ?)")
			.param(nominationId)
			.query(Boolean.class)
			.single();
	}

	/** All that the unit said, as it would submit it now. */
	public SubmitNomination of(UUID nominationId, UUID roundId, UUID nomineeId) {
		var waivers = this.circumstances.waiversOf(nominationId);
		return this.jdbc.sql("""
				select kind, name, birth_year, consent_to_publish, content, conditions_met
				from dossier cross join nominee where nomination_id = ? and nominee_id = ?
				""")
			.params(nominationId, nomineeId)
			.query((row, number) -> new SubmitNomination(roundId, nominee(row),
					this.mapper.readValue(row.getString("content"), Dossier.class), conditions(row), waivers, null))
			.single();
	}

	public static DescribeNominee nominee(ResultSet row) throws SQLException {
		return new DescribeNominee(NomineeKind.valueOf(row.getString("kind")), row.getString("name"),
				row.getObject("birth_year", Integer.class), row.getBoolean("consent_to_publish"));
	}

	public static Set<String> conditions(ResultSet row) throws SQLException {
		return Set.of((String[]) row.getArray("conditions_met").getArray());
	}

	/** Nobody is told of it before it is submitted again. */
	public void change(UUID nominationId, SubmitNomination revised, Circumstances said, Caller caller) {
		this.jdbc.sql("update dossier set content = ?::jsonb, conditions_met = ? where nomination_id = ?")
			.param(this.mapper.writeValueAsString(revised.dossier()))
			.param(array(revised.conditionsMet()))
			.param(nominationId)
			.update();
		this.circumstances.replace(nominationId, said, caller);
	}

	/** The nomination's revision in which the dossier was last told. */
	public void tell(UUID nominationId, long revision) {
		this.jdbc.sql("update dossier set revision = ? where nomination_id = ?")
			.params(revision, nominationId)
			.update();
	}

	public static SqlArrayValue array(Set<String> codes) {
		return new SqlArrayValue("text", codes.toArray());
	}

}
