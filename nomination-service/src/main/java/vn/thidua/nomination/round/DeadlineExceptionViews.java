package vn.thidua.nomination.round;

import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageQuery;
import vn.thidua.platform.row.RecordRows;

/** On what grounds rounds have the last day they have. */
@Repository
class DeadlineExceptionViews {

	private final JdbcClient jdbc;

	private final Rounds rounds;

	DeadlineExceptionViews(JdbcClient jdbc, Rounds rounds) {
		this.jdbc = jdbc;
		this.rounds = rounds;
	}

	/** Of a round that the unit takes part in, oldest first. */
	Optional<Page<DeadlineExceptionView>> page(UUID unitId, UUID roundId, PageQuery query) {
		return this.rounds.findFor(unitId, roundId).map((round) -> page(round.roundId(), query));
	}

	private Page<DeadlineExceptionView> page(UUID roundId, PageQuery query) {
		var items = this.jdbc.sql("""
				select revision, last_day, previous_last_day, legal_basis, granted_at from deadline_exception
				where round_id = ? order by revision limit ? offset ?
				""")
			.params(roundId, query.limit(), query.offset())
			.query(RecordRows.of(DeadlineExceptionView.class))
			.list();
		long total = this.jdbc.sql("select count(*) from deadline_exception where round_id = ?")
			.param(roundId)
			.query(Long.class)
			.single();
		return Page.of(items, query, total);
	}

}
