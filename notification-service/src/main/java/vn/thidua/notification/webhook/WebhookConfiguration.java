package vn.thidua.notification.webhook;

import java.time.Clock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WebhookConfiguration {

	/**
	 * The real time, whatever year the business clock plays in: receivers compare a
	 * call's timestamp with theirs.
	 */
	@Bean(defaultCandidate = false)
	Clock receiversClock() {
		return Clock.systemUTC();
	}

}
