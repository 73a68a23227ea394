package vn.thidua.appraisal.session;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.thidua.platform.row.RecordRows;

/** What sessions proposed, for whoever decides. Source: A2. */
@Repository
public class ProposedNominations {

	private final JdbcClient jdbc;

	ProposedNominations(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Those among the given that were withdrawn since they were submitted. */
	public Set<UUID> withdrawnAmong(Collection<UUID> nominationIds) {
		return new HashSet<>(this.jdbc.sql("""
				select nomination_id from nomination_revision
				where nomination_id in (:nominationIds) and withdrawn_version is not null
				""").param("nominationIds", nominationIds).query(UUID.class).list());
	}

	/** Those among the given that the user is recused from, in whatever session. */
	public Set<UUID> recusedAmong(Collection<UUID> nominationIds, String subject) {
		return new HashSet<>(this.jdbc
			.sql("select nomination_id from recusal where subject = :subject and nomination_id = any (:ids::uuid[])")
			.param("subject", subject)
			.param("ids", nominationIds.stream().map(UUID::toString).toArray(String[]::new))
			.query(UUID.class)
			.list());
	}

	/** Those among the given that the unit's session proposed in the round. */
	public Map<UUID, ProposedNomination> among(Collection<UUID> nominationIds, UUID unitId, UUID roundId) {
		return this.jdbc
			.sql("""
					select nomination_id, dossier.nominee_id, dossier.nominating_unit_id
					from appraisal_session join dossier using (session_id) join appraisal using (conclusion_id, nomination_id)
					where unit_id = :unitId and round_id = :roundId and nomination_id in (:nominationIds)
					  and appraisal.outcome = 'PROPOSED'
					""")
			.param("unitId", unitId)
			.param("roundId", roundId)
			.param("nominationIds", nominationIds)
			.query(RecordRows.of(ProposedNomination.class))
			.list()
			.stream()
			.collect(Collectors.toMap(ProposedNomination::nominationId, (proposed) -> proposed));
	}

}
