package vn.thidua.nomination.programme;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.thidua.platform.api.TextForm;

/** What the API's description can't see of the rules. */
@Configuration(proxyBeanMethods = false)
class ProgrammeDescription {

	@Bean
	TextForm recurringDay() {
		return new TextForm(RecurringDay.class, "^-(-(0[1-9]|1[0-2])|-)-[0-3][0-9]$");
	}

}
