package vn.thidua.platform.admission;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much is taken on.
 *
 * @param atOnce requests worked on at the same time; a few more than there are database
 * connections keep these busy
 * @param patience how long a request waits for its turn
 */
@ConfigurationProperties("thidua.admission")
record AdmissionProperties(@DefaultValue("24") int atOnce, @DefaultValue("2s") Duration patience) {
}
