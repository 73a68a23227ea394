package vn.thidua.nomination.evidence.cleaning;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What opening a file may cost.
 *
 * @param atOnce files opened at the same time
 * @param patience how long a file waits for its turn
 * @param time how long one may take
 * @param heapMib how much memory one may take; 40 megapixels, thinned out, need less
 */
@ConfigurationProperties("thidua.evidence.cleaning")
record CleaningProperties(@DefaultValue("2") int atOnce, @DefaultValue("5s") Duration patience,
		@DefaultValue("30s") Duration time, @DefaultValue("256") int heapMib) {
}
