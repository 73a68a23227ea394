package vn.thidua.nomination.evidence.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;

import vn.thidua.engines.Ports;

import static org.assertj.core.api.Assertions.assertThat;

class EvidenceStoreConfigurationTests {

	@TempDir
	Path folder;

	@Test
	void aDirectoryIsChosenUnlessABucketIs() {
		service().run((context) -> {
			assertThat(context).getBean(EvidenceStore.class).isInstanceOf(DirectoryEvidenceStore.class);
			assertThat(health(context)).isEqualTo(Status.UP);
		});
	}

	@Test
	void theServiceStartsWhetherOrNotTheBucketIsThere() {
		S3Credentials.set();
		bucket("endpoint=http://127.0.0.1:" + Ports.free(), "attempts=1").run((context) -> {
			assertThat(context).getBean(EvidenceStore.class).isInstanceOf(S3EvidenceStore.class);
			assertThat(health(context)).isEqualTo(Status.DOWN);
		});
	}

	@Test
	void aBucketOfAwsNeedsNoEndpoint() {
		bucket("path-style=false").run((context) -> assertThat(context).hasNotFailed());
	}

	@ParameterizedTest
	@ValueSource(strings = { "bucket=", "bucket=Minh_Chung", "region=", "endpoint=minio:9000",
			"endpoint=https://user:secret@minio", "endpoint=https://minio/minh-chung", "attempts=0", "attempts=99",
			"timeout=0s", "read-timeout=-1s" })
	void whatIsWrongIsToldAtTheStart(String property) {
		bucket(property).run((context) -> assertThat(context.getStartupFailure()).rootCause()
			.hasMessageStartingWith("Set thidua.evidence.s3." + property.substring(0, property.indexOf('='))
				.replaceFirst("^(read-)?timeout", "connect-timeout")));
	}

	@Test
	void aBucketThatIsNotNamedIsMissed() {
		service().withPropertyValues("thidua.evidence.store=s3")
			.run((context) -> assertThat(context.getStartupFailure()).rootCause()
				.hasMessageStartingWith("Set thidua.evidence.s3.bucket"));
	}

	private static Status health(ApplicationContext service) {
		return Objects.requireNonNull(service.getBean(HealthIndicator.class).health()).getStatus();
	}

	private ApplicationContextRunner bucket(String... properties) {
		var runner = service().withPropertyValues("thidua.evidence.store=s3", "thidua.evidence.s3.region=here",
				"thidua.evidence.s3.bucket=minh-chung");
		for (String property : properties) {
			runner = runner.withPropertyValues("thidua.evidence.s3." + property);
		}
		return runner;
	}

	private ApplicationContextRunner service() {
		return new ApplicationContextRunner().withBean(Clock.class, Clock::systemUTC)
			.withUserConfiguration(EvidenceStoreConfiguration.class, EvidenceStoreHealthIndicator.class)
			.withPropertyValues("thidua.evidence.directory=" + this.folder);
	}

}
