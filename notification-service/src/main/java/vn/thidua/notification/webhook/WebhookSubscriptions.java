package vn.thidua.notification.webhook;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageQuery;
import vn.thidua.platform.row.RecordRows;

/**
 * Subscriptions. Their secrets leave this class sealed only, and never by way of
 * {@link WebhookSubscription}.
 */
@Repository
class WebhookSubscriptions {

	private static final String SELECT = """
			select subscription_id, unit_id, url, active, subscribed_at from webhook_subscription
			""";

	/** A unit is within itself even before it is known here. */
	private static final String WITHIN = "(unit_id = :unit or unit_id in (select unit_subtree(:unit)))";

	private final JdbcClient jdbc;

	WebhookSubscriptions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** False when the address is subscribed already. */
	boolean add(WebhookSubscription subscription, byte[] sealedSecret) {
		return this.jdbc.sql("""
				insert into webhook_subscription (subscription_id, unit_id, url, sealed_secret, subscribed_at)
				values (:id, :unitId, :url, :secret, :subscribedAt)
				on conflict (url) do nothing
				""")
			.param("id", subscription.subscriptionId())
			.param("unitId", subscription.unitId())
			.param("url", subscription.url())
			.param("secret", sealedSecret)
			.param("subscribedAt", Timestamp.from(subscription.subscribedAt()))
			.update() == 1;
	}

	Optional<WebhookSubscription> find(UUID subscriptionId) {
		return this.jdbc.sql(SELECT + "where subscription_id = ?")
			.param(subscriptionId)
			.query(RecordRows.of(WebhookSubscription.class))
			.optional();
	}

	Optional<WebhookSubscription> findWithin(UUID subscriptionId, UUID unitId) {
		return this.jdbc.sql(SELECT + "where subscription_id = :id and " + WITHIN)
			.param("id", subscriptionId)
			.param("unit", unitId)
			.query(RecordRows.of(WebhookSubscription.class))
			.optional();
	}

	Page<WebhookSubscription> within(UUID unitId, PageQuery query) {
		var items = this.jdbc
			.sql(SELECT + "where " + WITHIN + " order by subscribed_at, url limit :limit offset :offset")
			.param("unit", unitId)
			.param("limit", query.limit())
			.param("offset", query.offset())
			.query(RecordRows.of(WebhookSubscription.class))
			.list();
		long total = this.jdbc.sql("select count(*) from webhook_subscription where " + WITHIN)
			.param("unit", unitId)
			.query(Long.class)
			.single();
		return Page.of(items, query, total);
	}

	List<UUID> active() {
		return this.jdbc.sql("select subscription_id from webhook_subscription where active")
			.query((row, number) -> row.getObject(1, UUID.class))
			.list();
	}

	byte[] sealedSecret(UUID subscriptionId) {
		return this.jdbc.sql("select sealed_secret from webhook_subscription where subscription_id = ?")
			.param(subscriptionId)
			.query(byte[].class)
			.single();
	}

	void disable(UUID subscriptionId) {
		this.jdbc.sql("update webhook_subscription set active = false where subscription_id = ?")
			.param(subscriptionId)
			.update();
	}

	void remove(UUID subscriptionId) {
		this.jdbc.sql("delete from webhook_subscription where subscription_id = ?").param(subscriptionId).update();
	}

}
