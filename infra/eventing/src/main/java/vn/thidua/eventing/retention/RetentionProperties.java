package vn.thidua.eventing.retention;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long events are kept after they have done their work.
 *
 * @param outbox for how long a published event stays, at least
 * @param inbox for how long a repeated event is known by its id; later, its aggregate's
 * version alone tells that it is old
 * @param outboxPartitionSize ids in a partition of the outbox
 * @param interval how often room is made and old partitions are dropped
 */
@ConfigurationProperties("thidua.retention")
public record RetentionProperties(@DefaultValue("7d") Duration outbox, @DefaultValue("35d") Duration inbox,
		@DefaultValue("1000000") long outboxPartitionSize, @DefaultValue("30s") Duration interval) {
}
