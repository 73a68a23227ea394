package vn.thidua.eventing.reconciliation;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much is compared, and how often.
 *
 * @param enabled whether this service reconciles
 * @param interval from the end of a run to the beginning of the next
 * @param records about how many records a run reads of its own topics, and as many of
 * those it listens to
 * @param rows how many rows of each aggregate, and of each projection, a run looks at
 */
@ConfigurationProperties("thidua.reconciliation")
record ReconciliationProperties(@DefaultValue("true") boolean enabled, @DefaultValue("30s") Duration interval,
		@DefaultValue("100000") int records, @DefaultValue("2000") int rows) {
}
