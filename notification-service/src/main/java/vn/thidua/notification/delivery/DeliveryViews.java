package vn.thidua.notification.delivery;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageQuery;
import vn.thidua.platform.row.RecordRows;
import vn.thidua.platform.security.Caller;

/**
 * Deliveries that tell of a caller's units. One that tells of a unit nobody knows yet
 * lies below no one: only an administrator sees it.
 */
@Repository
class DeliveryViews {

	private static final String VISIBLE = """
			(unit_id = :unit or unit_id in (select unit_subtree(:unit))
			  or :admin and not exists (select from unit_directory where unit_directory.unit_id = delivery.unit_id))
			""";

	private final JdbcClient jdbc;

	DeliveryViews(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Page<DeliveryView> list(Caller caller, @Nullable DeliveryKind kind, @Nullable DeliveryState state,
			PageQuery query) {
		String filter = " from delivery where " + VISIBLE
				+ "and (:kind::text is null or kind = :kind) and (:state::text is null or state = :state)";
		var items = scoped(
				"""
						select delivery_id, kind, state, occasion, award_id, nomination_id, unit_id, target_id, attempts, times_in_doubt,
						  case when state in ('PENDING', 'IN_DOUBT') then next_attempt_at end as next_attempt_at, last_failure,
						  planned_at, sent_at
						"""
						+ filter + " order by planned_at desc, delivery_id limit :limit offset :offset",
				caller, kind, state)
			.param("limit", query.limit())
			.param("offset", query.offset())
			.query(RecordRows.of(DeliveryView.class))
			.list();
		long total = scoped("select count(*)" + filter, caller, kind, state).query(Long.class).single();
		return Page.of(items, query, total);
	}

	boolean isVisible(Caller caller, UUID deliveryId) {
		return scoped("select count(*) from delivery where delivery_id = :id and " + VISIBLE, caller, null, null)
			.param("id", deliveryId)
			.query(Long.class)
			.single() == 1;
	}

	DeliverySummary summary(Caller caller) {
		Map<DeliveryKind, DeliverySummary.Counts> counts = scoped("""
				select kind, count(*) filter (where state = 'WAITING') as waiting,
				  count(*) filter (where state in ('PENDING', 'SENDING', 'IN_DOUBT')) as pending,
				  count(*) filter (where state = 'SENT') as sent,
				  count(*) filter (where state = 'FAILED') as failed,
				  count(*) filter (where times_in_doubt > 0) as in_doubt
				from delivery where
				""" + VISIBLE + "group by kind", caller, null, null)
			.query((row, number) -> Map.entry(DeliveryKind.valueOf(row.getString("kind")),
					new DeliverySummary.Counts(row.getLong("waiting"), row.getLong("pending"), row.getLong("sent"),
							row.getLong("failed"), row.getLong("in_doubt"))))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		return new DeliverySummary(counts.getOrDefault(DeliveryKind.EMAIL, DeliverySummary.Counts.NONE),
				counts.getOrDefault(DeliveryKind.WEBHOOK, DeliverySummary.Counts.NONE));
	}

	private JdbcClient.StatementSpec scoped(String sql, Caller caller, @Nullable DeliveryKind kind,
			@Nullable DeliveryState state) {
		return this.jdbc.sql(sql)
			.param("unit", caller.unitId())
			.param("admin", caller.roles().contains("admin"))
			.param("kind", (kind == null) ? null : kind.name())
			.param("state", (state == null) ? null : state.name());
	}

}
