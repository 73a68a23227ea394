package vn.thidua.nomination.evidence.store;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where evidence is kept.
 *
 * @param directory made where there is none; all instances of the service share it
 */
@ConfigurationProperties("thidua.evidence")
record EvidenceStoreProperties(Path directory) {
}
