package vn.thidua.appraisal.integrity.signal;

import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageQuery;
import vn.thidua.platform.row.RecordRows;

/** Signals as those see them who may. Source: X1. */
@Repository
class SignalViews {

	/** Rows beyond are told of, not counted. */
	private static final int COUNTED = 1_000;

	private static final String SUMMARY = """
			select signal.*, (select count(*) from signal_dossier where signal_id = signal.signal_id) as dossiers
			from signal
			""" + SignalScope.VISIBLE;

	private static final String ASKED_FOR = """
			  and (:detector::text is null or detector = :detector::text)
			  and case when :state::text is null then state <> 'GONE' else state = :state::text end
			""";

	private static final String OF_SESSION = """
			  and signal_id in (select signal_id from signal where session_id = :session
			    union select signal_id from dossier join signal_dossier using (nomination_id)
			      where dossier.session_id = :session)
			""";

	private final JdbcClient jdbc;

	SignalViews(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Page<SignalSummary> page(SignalScope scope, SignalFilter filter, PageQuery query) {
		var asked = SUMMARY + ASKED_FOR + ((filter.session() == null) ? "" : OF_SESSION);
		var items = asking(asked + "order by changed_at desc, signal_id limit :limit offset :offset", scope, filter)
			.param("limit", query.limit())
			.param("offset", query.offset())
			.query(RecordRows.of(SignalSummary.class))
			.list();
		long counted = asking("select count(*) from (%s limit %d)".formatted(asked, COUNTED + 1), scope, filter)
			.query(Long.class)
			.single();
		return Page.countedUpTo(COUNTED, items, query, counted);
	}

	private StatementSpec asking(String sql, SignalScope scope, SignalFilter filter) {
		return scoped(sql, scope).param("detector", name(filter.detector()))
			.param("state", name(filter.state()))
			.param("session", filter.session());
	}

	Optional<SignalSummary> find(UUID signalId, SignalScope scope) {
		return scoped(SUMMARY + "and signal_id = :signalId", scope).param("signalId", signalId)
			.query(RecordRows.of(SignalSummary.class))
			.optional();
	}

	/** As {@link #find}, and nobody else changes it until the transaction ends. */
	Optional<SignalSummary> findForChange(UUID signalId, SignalScope scope) {
		this.jdbc.sql("select from signal where signal_id = ? for update").param(signalId).query((_, _) -> true).list();
		return find(signalId, scope);
	}

	private StatementSpec scoped(String sql, SignalScope scope) {
		return this.jdbc.sql(sql)
			.param("subtreeOf", scope.subtreeOf())
			.param("subject", scope.subject())
			.param("oversees", scope.oversees());
	}

	private static @Nullable String name(@Nullable Enum<?> constant) {
		return (constant == null) ? null : constant.name();
	}

}
