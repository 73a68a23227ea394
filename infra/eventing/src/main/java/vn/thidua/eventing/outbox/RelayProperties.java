package vn.thidua.eventing.outbox;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the relay works.
 *
 * @param enabled whether this instance relays; off only where a test looks at the outbox
 * itself
 * @param pageSize rows read and sent at a time
 * @param pollInterval how long it waits, at most, for what other instances committed
 * @param takeoverInterval how often an instance that is not the owner tries to become it
 * @param retryInterval how long it waits after a failure
 * @param stopTimeout how long a stopping service waits for it
 */
@ConfigurationProperties("thidua.relay")
public record RelayProperties(@DefaultValue("true") boolean enabled, @DefaultValue("1000") int pageSize,
		@DefaultValue("250ms") Duration pollInterval, @DefaultValue("500ms") Duration takeoverInterval,
		@DefaultValue("1s") Duration retryInterval, @DefaultValue("5s") Duration stopTimeout) {
}
