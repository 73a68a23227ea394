package vn.thidua.reporting;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * Whoever polls is sent only what has changed. The tag is taken from what would be sent,
 * so it is the same in every instance and nothing that shows in an answer can be
 * forgotten in it.
 */
@Configuration(proxyBeanMethods = false)
class EntityTags {

	@Bean
	FilterRegistrationBean<ShallowEtagHeaderFilter> entityTagFilter() {
		var registration = new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
		registration.addUrlPatterns("/api/v1/rounds", "/api/v1/rounds/*", "/rounds/*");
		return registration;
	}

}
