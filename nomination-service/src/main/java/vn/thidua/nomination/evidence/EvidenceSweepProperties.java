package vn.thidua.nomination.evidence;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When bytes are removed that no evidence has.
 *
 * @param grace how long they stay, more than an upload can take
 */
@ConfigurationProperties("thidua.evidence.sweep")
record EvidenceSweepProperties(@DefaultValue("1h") Duration grace) {
}
