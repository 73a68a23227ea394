package vn.thidua.nomination.submission;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.thidua.nomination.round.Round;
import vn.thidua.nomination.round.RoundFollower;

/**
 * Judges anew which nominations of a round came by its last day: what was late and is now
 * on time counts as on time, and the other way round. Source: N3.
 */
@Component
class JudgeNominationsOnDeadlineMoved implements RoundFollower {

	private final JdbcClient jdbc;

	JudgeNominationsOnDeadlineMoved(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public void deadlineMoved(Round round) {
		this.jdbc.sql("""
				update nomination
				set on_time = (first_submitted_at at time zone 'Asia/Ho_Chi_Minh')::date <= :lastDay
				where round_id = :round
				  and on_time <> ((first_submitted_at at time zone 'Asia/Ho_Chi_Minh')::date <= :lastDay)
				""").param("round", round.roundId()).param("lastDay", round.lastDay()).update();
	}

}
