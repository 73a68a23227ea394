package vn.thidua.appraisal.session.ranking;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.thidua.appraisal.session.RecusedDossiers;
import vn.thidua.appraisal.session.Seat;
import vn.thidua.platform.row.RecordRows;

/**
 * Ranks what waits, or, once nothing does, all that lies before the session. Who is
 * recused from a dossier is given an order without it, and without its place. Source: A3,
 * A4.
 */
@Repository
public class Ranking {

	/**
	 * A tie is broken when all of its dossiers have a place from the same act. Whatever
	 * nobody scored comes last. One order serves both windows, so that a session is
	 * sorted once.
	 */
	private static final String PLACED = """
			with judged as (
			  select dossier.session_id, dossier.nomination_id, place.tie_break_id, place.place,
			    -case :measure when 'MEAN' then standing.mean else standing.adjusted end as behind
			  from dossier left join standing using (session_id, nomination_id)
			    left join tie_break_place place using (session_id, nomination_id)
			  where dossier.session_id = :sessionId and (not :waiting or dossier.conclusion_id is null) and
			""" + RecusedDossiers.NOT_AMONG_THEM + """
			), compared as (
			  select judged.*, count(*) over equals > 1 as has_equals,
			    count(tie_break_id) over equals = count(*) over equals
			      and min(tie_break_id::text) over equals = max(tie_break_id::text) over equals as broken
			  from judged window equals as (partition by behind)
			), placed as (
			  select compared.*, has_equals and not broken as tied,
			    rank() over (order by behind, case when has_equals and broken then place end) as rank
			  from compared
			)
			""";

	private final JdbcClient jdbc;

	Ranking(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** From the best on. */
	public List<RankedDossier> of(Seat seat, String subject, long offset, long limit) {
		return about(seat, subject, PLACED + """
				select placed.rank, nomination_id, dossier.nominee_kind, nominee.name as nominee_name,
				  unit.name as nominating_unit_name, coalesce(standing.sheets, 0) as sheets, standing.mean,
				  standing.spread, standing.adjusted, placed.tied, act.method as tie_break_method,
				  act.reason as tie_break_reason
				from (select * from placed order by rank, nomination_id limit :limit offset :offset) as placed
				  join dossier using (session_id, nomination_id)
				  left join standing using (session_id, nomination_id)
				  left join nominee using (nominee_id)
				  left join unit_directory unit on unit.unit_id = dossier.nominating_unit_id
				  left join tie_break act on act.tie_break_id = placed.tie_break_id and has_equals and broken
				order by placed.rank, nomination_id
				""").param("limit", limit).param("offset", offset).query(RecordRows.of(RankedDossier.class)).list();
	}

	long count(Seat seat, String subject) {
		return this.jdbc.sql("""
				select count(*) from dossier
				where session_id = :sessionId and (not :waiting or conclusion_id is null) and
				""" + RecusedDossiers.NOT_AMONG_THEM)
			.param("sessionId", seat.sessionId())
			.param("waiting", seat.waits())
			.param("subject", subject)
			.query(Long.class)
			.single();
	}

	/** All that are equal with one dossier, itself among them. */
	List<UUID> equalsOf(Seat seat, String subject, UUID nominationId) {
		return about(seat, subject, PLACED + """
				select one.nomination_id from placed one join placed other on other.nomination_id = :nominationId
				  and other.behind = one.behind
				""").param("nominationId", nominationId).query((row, number) -> row.getObject(1, UUID.class)).list();
	}

	private JdbcClient.StatementSpec about(Seat seat, String subject, String sql) {
		return this.jdbc.sql(sql)
			.param("measure", seat.measure().name())
			.param("sessionId", seat.sessionId())
			.param("waiting", seat.waits())
			.param("subject", subject);
	}

}
