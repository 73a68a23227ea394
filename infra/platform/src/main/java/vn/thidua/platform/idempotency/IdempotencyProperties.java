package vn.thidua.platform.idempotency;

import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which requests take effect once without a key.
 *
 * @param knownByContent patterns of paths whose handlers know the same bytes again
 */
@ConfigurationProperties("thidua.idempotency")
record IdempotencyProperties(@DefaultValue List<String> knownByContent) {
}
