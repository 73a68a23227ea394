package vn.thidua.platform.time;

import java.time.Clock;
import java.time.Duration;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

	/**
	 * The offset lets a sample be played in the year it belongs to; tokens are checked by
	 * the system's own time.
	 */
	@Bean
	Clock clock(@Value("${thidua.clock.offset:PT0S}") Duration offset) {
		return Clock.offset(Clock.systemUTC(), offset);
	}

}
