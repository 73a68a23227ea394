package vn.thidua.nomination.evidence.store;

import java.io.IOException;
import java.time.Clock;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EvidenceStoreProperties.class)
class EvidenceStoreConfiguration {

	/**
	 * Decided at the start, by no condition, which would be decided when the start is
	 * prepared (ADR 15). Nothing of S3 is loaded for a directory.
	 */
	@Bean
	EvidenceStore evidenceStore(EvidenceStoreProperties properties, Clock clock) throws IOException {
		return switch (properties.store()) {
			case DIRECTORY -> new DirectoryEvidenceStore(properties.directory(), clock);
			case S3 -> S3EvidenceStore.of(properties.bucket(), clock);
		};
	}

}
