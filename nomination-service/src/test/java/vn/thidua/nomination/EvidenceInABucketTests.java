package vn.thidua.nomination;

import java.io.IOException;
import java.time.Clock;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

import vn.thidua.nomination.evidence.Sweep;
import vn.thidua.nomination.evidence.SwitchedStore;
import vn.thidua.nomination.evidence.cleaning.SampleFiles;
import vn.thidua.nomination.evidence.store.EvidenceStoreUnavailable;
import vn.thidua.nomination.evidence.store.S3Server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Evidence kept by another server, which is sometimes not there. */
class EvidenceInABucketTests extends EvidenceScene {

	private S3Server bucket;

	private Runnable switchBack;

	EvidenceInABucketTests(@Autowired RestTestClient client, @Autowired JdbcClient database,
			@Autowired ApplicationContext service) {
		super(client, database, service);
	}

	@BeforeEach
	void keepEvidenceInABucket() throws IOException {
		this.bucket = S3Server.start();
		this.switchBack = SwitchedStore.to(this.bucket.store(this.service.getBean(Clock.class)), this.service);
	}

	@AfterEach
	void keepEvidenceWhereItWas() {
		this.switchBack.run();
		this.bucket.stop();
	}

	@Test
	@DisplayName("X2 what was removed or erased is gone from the bucket with the next sweep, and nothing else")
	void whatWasRemovedIsGoneFromTheBucket() throws IOException {
		var pdf = SampleFiles.aPdf();
		String kept = added(pdf);
		String removed = added(SampleFiles.aPngLikeNoOther());
		assertThat(this.bucket.objects()).isEqualTo(2);
		delete(removed, officer()).expectStatus().isNoContent();
		Sweep.now(this.service);
		assertThat(this.bucket.objects()).as("in its time of grace").isEqualTo(2);
		Sweep.later(this.service);
		assertThat(this.bucket.objects()).isOne();
		var served = this.sample.get(kept, officer()).expectStatus().isOk().expectBody(byte[].class).returnResult();
		assertThat(served.getResponseBody()).isEqualTo(pdf);
	}

	@Test
	@DisplayName("X4 while the bucket is out of reach files are refused with the reason, and all the rest goes on")
	void whileTheBucketIsOutOfReach() throws IOException {
		String path = added(SampleFiles.aPdf());
		var file = SampleFiles.aPngLikeNoOther();
		this.bucket.stop();
		expectOutOfReach(this.sample.get(path, officer()));
		expectOutOfReach(upload(officer(), file, "a.png", MediaType.IMAGE_PNG, "A", null));
		assertThatThrownBy(() -> Sweep.later(this.service)).isInstanceOf(EvidenceStoreUnavailable.class);
		assertThat(rows()).isOne();
		assertThat(SampleProvince.body(this.sample.get(evidence(), officer())).path("total").asInt()).isOne();
		delete(path, officer()).expectStatus().isNoContent();
		this.bucket = this.bucket.restarted();
		upload(officer(), file, "a.png", MediaType.IMAGE_PNG, "A", null).expectStatus().isCreated();
		assertThat(this.bucket.objects()).isOne();
	}

	private static void expectOutOfReach(ResponseSpec answer) {
		answer.expectStatus()
			.isEqualTo(503)
			.expectHeader()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.expectHeader()
			.valueEquals(HttpHeaders.RETRY_AFTER, "5")
			.expectHeader()
			.doesNotExist(HttpHeaders.CONTENT_DISPOSITION)
			.expectBody()
			.jsonPath("$.code")
			.isEqualTo("EVIDENCE_STORE_UNAVAILABLE")
			.jsonPath("$.messages.vi")
			.isNotEmpty();
	}

}
