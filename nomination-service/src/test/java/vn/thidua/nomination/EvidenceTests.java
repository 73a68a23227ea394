package vn.thidua.nomination;

import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;

import vn.thidua.nomination.evidence.cleaning.SampleFiles;

import static org.assertj.core.api.Assertions.assertThat;

/** Evidence as officers and appraisers meet it. */
class EvidenceTests extends EvidenceScene {

	EvidenceTests(@Autowired RestTestClient client, @Autowired JdbcClient database,
			@Autowired ApplicationContext service) {
		super(client, database, service);
	}

	@Test
	@DisplayName("N5 a photograph is kept without its place, listed, and served for saving only")
	void aPhotographIsKeptWithoutItsPlace() {
		String path = added(SampleFiles.aPhotograph());
		var answer = this.sample.get(path, officer())
			.expectStatus()
			.isOk()
			.expectHeader()
			.contentType(MediaType.IMAGE_JPEG)
			.expectHeader()
			.valueEquals("X-Content-Type-Options", "nosniff")
			.expectHeader()
			.valueEquals("Content-Security-Policy", "sandbox; default-src 'none'")
			.expectHeader()
			.valueEquals(HttpHeaders.CACHE_CONTROL, "no-cache, private")
			.expectHeader()
			.valueMatches(HttpHeaders.CONTENT_DISPOSITION, "attachment; .*filename\\*=UTF-8''%E1%BA%A3nh\\.jpg")
			.expectBody(byte[].class)
			.returnResult();
		assertThat(text(answer.getResponseBody())).startsWith("\u00FF\u00D8").doesNotContain("Exif");
		String tag = String.valueOf(answer.getResponseHeaders().getETag());
		this.client.get().uri(path).headers((headers) -> {
			headers.setBearerAuth(officer());
			headers.setIfNoneMatch(tag);
		}).exchange().expectStatus().isNotModified();
		var list = SampleProvince.body(this.sample.get(evidence(), officer()));
		assertThat(list.path("total").asInt()).isOne();
		assertThat(list.at("/items/0/caption").asString()).isEqualTo("Nuôi heo đất");
		assertThat(list.at("/items/0/mediaType").asString()).isEqualTo("image/jpeg");
		assertThat(audited("AddEvidence", path)).isOne();
		assertThat(audited("ReadEvidence", path)).isZero();
	}

	@Test
	@DisplayName("X4 the same bytes sent again are known again, whatever is said of them")
	void theSameBytesAreKnownAgain() {
		String path = added(SampleFiles.aPng());
		upload(officer(), SampleFiles.aPng(), "other.jpg", MediaType.TEXT_HTML, "Khác", null).expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.evidenceId")
			.isEqualTo(path.substring(path.lastIndexOf('/') + 1))
			.jsonPath("$.caption")
			.isEqualTo("Nuôi heo đất");
		assertThat(rows()).isOne();
	}

	@Test
	@DisplayName("X1 evidence is served to those in the chain, added and removed by the nominating unit alone")
	void evidenceIsForTheChain() {
		String path = added(SampleFiles.aPdf());
		Stream.of(this.sample.district, this.sample.province).forEach((unit) -> {
			this.sample.get(path, this.sample.officerOf(unit)).expectStatus().isOk();
			upload(this.sample.officerOf(unit), SampleFiles.aPng(), "a.png", MediaType.IMAGE_PNG, "A", null)
				.expectStatus()
				.isForbidden();
			delete(path, this.sample.officerOf(unit)).expectStatus().isForbidden();
		});
		assertThat(audited("ReadEvidence", path)).isEqualTo(2);
		Stream.of(this.sample.otherCommune, UUID.randomUUID()).map(this.sample::officerOf).forEach((stranger) -> {
			this.sample.get(path, stranger).expectStatus().isNotFound();
			this.sample.get(evidence(), stranger).expectStatus().isNotFound();
			upload(stranger, SampleFiles.aPng(), "a.png", MediaType.IMAGE_PNG, "A", null).expectStatus().isNotFound();
			delete(path, stranger).expectStatus().isNotFound();
		});
		this.client.get().uri(path).exchange().expectStatus().isUnauthorized();
		assertThat(rows()).isOne();
	}

	@Test
	@DisplayName("N5 a nomination has at most 20 files, and keeps those it was decided with")
	void evidenceHasLimits() {
		String path = added(SampleFiles.aPng());
		this.database.sql("""
				insert into evidence (evidence_id, nomination_id, caption, file_name, media_type, size, content_key,
				  received_digest, added_by, added_at)
				select gen_random_uuid(), nomination_id, caption, file_name, media_type, size, content_key, n, added_by,
				  added_at from evidence, generate_series(1, 19) n where nomination_id = ?
				""").param(this.nomination).update();
		expectRefused("EVIDENCE_LIMIT_REACHED");
		this.database.sql("update nomination set state = 'CLOSED' where nomination_id = ?")
			.param(this.nomination)
			.update();
		expectRefused("EVIDENCE_NOMINATION_DECIDED");
		delete(path, officer()).expectStatus().isEqualTo(422);
		this.sample.get(path, officer()).expectStatus().isOk();
	}

	private void expectRefused(String code) {
		upload(officer(), SampleFiles.aPhotograph(), "a.jpg", MediaType.IMAGE_JPEG, "A", null).expectStatus()
			.isEqualTo(422)
			.expectBody()
			.jsonPath("$.code")
			.isEqualTo(code);
	}

}
