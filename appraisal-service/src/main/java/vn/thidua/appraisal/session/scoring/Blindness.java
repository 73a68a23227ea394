package vn.thidua.appraisal.session.scoring;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.thidua.appraisal.session.Phase;
import vn.thidua.appraisal.session.Seat;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.security.Caller;

/**
 * Nobody sees what others gave, said or came to before she has handed in her own scores;
 * who is not on the panel, not before it concluded, and then only those who decide or
 * inspect. Source: A3.
 */
@Component
public class Blindness {

	private static final Set<String> OVERSEEING = Set.of("standing-committee", "inspector", "admin");

	private final JdbcClient jdbc;

	Blindness(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * What keeps her from comparing.
	 * @param nominationId one dossier that she is not recused from, or all of them
	 */
	public Optional<Violation> of(Seat seat, @Nullable UUID nominationId, Caller caller) {
		if (seat.memberId() == null) {
			return (oversees(caller) && seat.phase() == Phase.CONCLUDED && !seat.waits()) ? Optional.empty()
					: Optional.of(Violation.of("NOT_ON_PANEL"));
		}
		return owesScores(seat, nominationId, caller) ? Optional.of(Violation.of("SCORES_BLIND")) : Optional.empty();
	}

	/** Whether she sees what a panel gave that she does not sit on, once it concluded. */
	public static boolean oversees(Caller caller) {
		return caller.roles().stream().anyMatch(OVERSEEING::contains);
	}

	private boolean owesScores(Seat seat, @Nullable UUID nominationId, Caller caller) {
		return this.jdbc.sql("""
				select exists (select
				""" + Scores.OWED + """
				  and (:nominationId::uuid is null or dossier.nomination_id = :nominationId::uuid)
				  and exists (select from criterion where criterion.round_id = session.round_id))
				""")
			.param("sessionId", seat.sessionId())
			.param("nominationId", nominationId)
			.param("memberId", seat.memberId())
			.param("subject", caller.subject())
			.query(Boolean.class)
			.single();
	}

}
