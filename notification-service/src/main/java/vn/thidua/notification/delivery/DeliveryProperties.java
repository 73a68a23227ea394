package vn.thidua.notification.delivery;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How deliveries are sent. The defaults give a target that refuses about fifteen hours.
 *
 * @param concurrency attempts of one kind at the same time, for each instance
 * @param pollInterval how long a dispatcher waits, at most, before it looks again
 * @param sendTimeout how long an attempt may take before it is broken off, in doubt
 * @param claim how long a claim holds; a delivery still claimed after it is in doubt.
 * Longer than an attempt and its noting can take
 * @param firstRetry how long after the first attempt the second follows; doubled with
 * each further one
 * @param slowestRetry how long it is between attempts at most
 * @param slowestRetryWhileUnavailable how long it is at most while our own way out is
 * broken
 * @param maxRefusals how often a target may refuse before the delivery fails
 * @param stopTimeout how long a stopping service waits for attempts under way
 */
@ConfigurationProperties("thidua.delivery")
record DeliveryProperties(@DefaultValue("4") int concurrency, @DefaultValue("1s") Duration pollInterval,
		@DefaultValue("20s") Duration sendTimeout, @DefaultValue("30s") Duration claim,
		@DefaultValue("1s") Duration firstRetry, @DefaultValue("10m") Duration slowestRetry,
		@DefaultValue("30s") Duration slowestRetryWhileUnavailable, @DefaultValue("100") int maxRefusals,
		@DefaultValue("5s") Duration stopTimeout) {
}
