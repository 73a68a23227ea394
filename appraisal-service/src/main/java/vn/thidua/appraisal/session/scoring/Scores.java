package vn.thidua.appraisal.session.scoring;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.thidua.appraisal.session.RecusedDossiers;
import vn.thidua.appraisal.session.Seat;
import vn.thidua.platform.row.RecordRows;

/** Scores and sheets. */
@Repository
class Scores {

	/**
	 * What a member has still to hand in: what waits, without what she is recused from.
	 * Her sheets are hashed, whatever the planner believes to be their number: the newest
	 * are not in its statistics.
	 */
	static final String OWED = """
			from appraisal_session session join dossier using (session_id)
			where session.session_id = :sessionId and dossier.conclusion_id is null
			  and dossier.nomination_id not in (select sheet.nomination_id from score_sheet sheet
			    where sheet.session_id = :sessionId and sheet.member_id = :memberId)
			  and
			""" + RecusedDossiers.NOT_AMONG_THEM;

	private final JdbcClient jdbc;

	Scores(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<ScoredDossier> find(Seat seat, UUID nominationId, String subject) {
		return this.jdbc.sql("""
				select nominee_kind, conclusion_id is null as waiting, exists (
				  select from score_sheet sheet where sheet.session_id = dossier.session_id
				    and sheet.nomination_id = dossier.nomination_id and sheet.member_id = :memberId) as handed_in
				from dossier where session_id = :sessionId and nomination_id = :nominationId and
				""" + RecusedDossiers.NOT_AMONG_THEM)
			.param("memberId", seat.memberId())
			.param("sessionId", seat.sessionId())
			.param("nominationId", nominationId)
			.param("subject", subject)
			.query(RecordRows.of(ScoredDossier.class))
			.optional();
	}

	List<Criterion> criteria(UUID roundId, String nomineeKind) {
		return this.jdbc.sql("""
				select code, theme, maximum_points from criterion
				where round_id = ? and audience = case ? when 'CADRE' then 'CADRE' else 'MEMBER' end order by position
				""").params(roundId, nomineeKind).query(RecordRows.of(Criterion.class)).list();
	}

	void save(Seat seat, UUID nominationId, String criterion, GiveScore score) {
		this.jdbc.sql("""
				insert into score (session_id, nomination_id, member_id, criterion, points, comment)
				values (:sessionId, :nominationId, :memberId, :criterion, :points, :comment)
				on conflict (session_id, nomination_id, member_id, criterion) do update
				set points = excluded.points, comment = excluded.comment
				""")
			.param("sessionId", seat.sessionId())
			.param("nominationId", nominationId)
			.param("memberId", seat.memberId())
			.param("criterion", criterion)
			.param("points", score.points())
			.param("comment", score.comment())
			.update();
	}

	/** Of one member, or of all who handed in and are not recused. */
	List<ScoresView.ScoreView> of(Seat seat, UUID nominationId, @Nullable UUID memberId) {
		return this.jdbc.sql("""
				select score.* from score join panel_member member using (session_id, member_id)
				where session_id = :sessionId and nomination_id = :nominationId
				  and (member_id = :memberId or :memberId::uuid is null and exists (select from score_sheet sheet
				    where (sheet.session_id, sheet.nomination_id, sheet.member_id)
				      = (score.session_id, score.nomination_id, score.member_id)))
				  and not exists (select from recusal
				    where recusal.subject = member.subject and recusal.nomination_id = score.nomination_id)
				order by given_name('MEMBER', member.name) collate "vi-x-icu", member_id, criterion
				""")
			.param("sessionId", seat.sessionId())
			.param("nominationId", nominationId)
			.param("memberId", memberId)
			.query(RecordRows.of(ScoresView.ScoreView.class))
			.list();
	}

	/** Dossiers of which she owes scores, and how many scores of them are missing. */
	Owed owed(Seat seat, String subject) {
		return this.jdbc.sql("""
				select count(distinct owed.nomination_id) as dossiers,
				  count(*) filter (where owed.code is null) as without_criteria,
				  count(*) filter (where score.criterion is null) as missing
				from (
				  select dossier.session_id, dossier.nomination_id, criterion.code
				  from (select session.round_id, dossier.*
				""" + OWED + """
				  ) as dossier left join criterion on criterion.round_id = dossier.round_id
				    and criterion.audience = case dossier.nominee_kind when 'CADRE' then 'CADRE' else 'MEMBER' end
				) as owed left join score on score.session_id = owed.session_id
				  and score.nomination_id = owed.nomination_id and score.member_id = :memberId
				  and score.criterion = owed.code
				""")
			.param("sessionId", seat.sessionId())
			.param("memberId", seat.memberId())
			.param("subject", subject)
			.query(RecordRows.of(Owed.class))
			.single();
	}

	int handIn(Seat seat, String subject, Instant at) {
		return this.jdbc
			.sql("""
					insert into score_sheet (session_id, nomination_id, member_id, points, handed_in_at)
					select score.session_id, score.nomination_id, score.member_id, sum(points), :at
					from score
					where session_id = :sessionId and member_id = :memberId and nomination_id in (select dossier.nomination_id
					"""
					+ OWED + ") group by score.session_id, score.nomination_id, score.member_id")
			.param("sessionId", seat.sessionId())
			.param("memberId", seat.memberId())
			.param("subject", subject)
			.param("at", Timestamp.from(at))
			.update();
	}

	/**
	 * What a member owes.
	 *
	 * @param dossiers of how many dossiers
	 * @param withoutCriteria how many of them nothing scores
	 * @param missing how many scores are missing
	 */
	record Owed(int dossiers, int withoutCriteria, int missing) {
	}

}
