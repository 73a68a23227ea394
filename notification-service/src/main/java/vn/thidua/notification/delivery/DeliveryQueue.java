package vn.thidua.notification.delivery;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.thidua.platform.row.RecordRows;

/**
 * Claims deliveries for this instance and notes what became of them; any number of
 * instances share the table.
 */
class DeliveryQueue {

	private static final RandomGenerator RANDOM = RandomGenerator.getDefault();

	private final JdbcClient jdbc;

	private final RetryPolicy retries;

	private final Clock clock;

	DeliveryQueue(JdbcClient jdbc, RetryPolicy retries, Clock clock) {
		this.jdbc = jdbc;
		this.retries = retries;
		this.clock = clock;
	}

	/** Takes some that are due, past those that other instances are taking. */
	List<Delivery> claim(DeliveryKind kind, int limit, Duration claim) {
		return this.jdbc
			.sql("""
					with due as materialized (
					  select delivery_id from delivery
					  where kind = :kind and state in ('PENDING', 'IN_DOUBT') and next_attempt_at <= now()
					  order by next_attempt_at limit :limit for update skip locked)
					update delivery set state = 'SENDING', attempts = attempts + 1,
					  claimed_until = now() + :claim * interval '1 millisecond'
					from due where delivery.delivery_id = due.delivery_id
					returning delivery.delivery_id, occasion, award_id, target_id, nomination_id, attempts, refusals, traceparent
					""")
			.param("kind", kind.name())
			.param("limit", limit)
			.param("claim", claim.toMillis())
			.query(RecordRows.of(Delivery.class))
			.list();
	}

	/** Finds those whose claimant died between sending and noting. */
	int doubtLeftBehind(DeliveryKind kind) {
		return this.jdbc.sql("""
				update delivery set state = 'IN_DOUBT', times_in_doubt = times_in_doubt + 1,
				  last_failure = 'CLAIMANT_DIED', claimed_until = null
				where kind = :kind and state = 'SENDING' and claimed_until < now()
				""").param("kind", kind.name()).update();
	}

	/**
	 * Notes how an attempt ended; false when the claim ran out meanwhile and another
	 * instance took it over.
	 */
	boolean note(Delivery delivery, Sending sending) {
		return switch (sending) {
			case Sending.Taken _ -> end(delivery, DeliveryState.SENT, null);
			case Sending.Unwanted(String reason) -> end(delivery, DeliveryState.FAILED, reason);
			case Sending.Unavailable(String reason) -> again(delivery, new Setback(DeliveryState.PENDING, reason, 0, 0),
					this.retries.pauseWhileUnavailable(delivery.attempts(), RANDOM));
			case Sending.Refused(String reason) -> refused(delivery, new Setback(DeliveryState.PENDING, reason, 1, 0));
			case Sending.Unclear(String reason) -> refused(delivery, new Setback(DeliveryState.IN_DOUBT, reason, 1, 1));
		};
	}

	private boolean refused(Delivery delivery, Setback setback) {
		var bounded = this.retries.givesUpAfter(delivery.refusals() + 1) ? setback.asFailure() : setback;
		return again(delivery, bounded, this.retries.pauseAfter(delivery.attempts(), RANDOM));
	}

	private boolean end(Delivery delivery, DeliveryState state, @Nullable String reason) {
		return this.jdbc.sql("""
				update delivery set state = :state, sent_at = :sentAt, last_failure = :reason, claimed_until = null
				where delivery_id = :deliveryId and attempts = :attempts and state = 'SENDING'
				""")
			.param("state", state.name())
			.param("sentAt", (state == DeliveryState.SENT) ? Timestamp.from(this.clock.instant()) : null)
			.param("reason", reason)
			.param("deliveryId", delivery.deliveryId())
			.param("attempts", delivery.attempts())
			.update() == 1;
	}

	private boolean again(Delivery delivery, Setback setback, Duration pause) {
		return this.jdbc.sql("""
				update delivery set state = :state, last_failure = :reason, refusals = refusals + :refusals,
				  times_in_doubt = times_in_doubt + :doubts,
				  next_attempt_at = now() + :pause * interval '1 millisecond', claimed_until = null
				where delivery_id = :deliveryId and attempts = :attempts and state = 'SENDING'
				""")
			.param("state", setback.state().name())
			.param("reason", setback.reason())
			.param("refusals", setback.refusals())
			.param("doubts", setback.doubts())
			.param("pause", pause.toMillis())
			.param("deliveryId", delivery.deliveryId())
			.param("attempts", delivery.attempts())
			.update() == 1;
	}

	/** What an attempt that did not succeed changes. */
	private record Setback(DeliveryState state, String reason, int refusals, int doubts) {

		Setback asFailure() {
			return new Setback(DeliveryState.FAILED, this.reason, this.refusals, this.doubts);
		}

	}

}
