package vn.thidua.nomination.bulkimport;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.thidua.platform.admission.BodyBound;

@Configuration(proxyBeanMethods = false)
class ImportConfiguration {

	/** Each is held in memory whole, and so is what is read from it. */
	private static final int FILES_AT_ONCE = 2;

	@Bean
	BodyBound importedFiles() {
		return new BodyBound(NominationImportsController.PATH, ImportFormat.MOST_BYTES, FILES_AT_ONCE);
	}

}
