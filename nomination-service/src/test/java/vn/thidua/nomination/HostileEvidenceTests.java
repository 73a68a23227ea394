package vn.thidua.nomination;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;

import vn.thidua.nomination.evidence.cleaning.SampleFiles;

import static org.assertj.core.api.Assertions.assertThat;

/** What attackers, and people in a hurry, send as evidence. */
class HostileEvidenceTests extends EvidenceScene {

	private static final int LIMIT = 10 * 1024 * 1024;

	HostileEvidenceTests(@Autowired RestTestClient client, @Autowired JdbcClient database,
			@Autowired ApplicationContext service) {
		super(client, database, service);
	}

	static Stream<Arguments> hostileFiles() {
		return Stream.of(Arguments.of("vast", SampleFiles.aVastPng(), "EVIDENCE_IMAGE_TOO_LARGE"),
				Arguments.of("polyglot", SampleFiles.aGifThatIsHtml(), "EVIDENCE_TYPE_NOT_ALLOWED"),
				Arguments.of("html", SampleFiles.html(), "EVIDENCE_TYPE_NOT_ALLOWED"),
				Arguments.of("zip", SampleFiles.aZip(), "EVIDENCE_TYPE_NOT_ALLOWED"),
				Arguments.of("script", SampleFiles.aPdfWithAScript(), "EVIDENCE_PDF_ACTIVE"),
				Arguments.of("PDF and ZIP", SampleFiles.aPdfThatIsAlsoAZip(), "EVIDENCE_PDF_NOT_ALONE"),
				Arguments.of("encrypted", SampleFiles.anEncryptedPdf("x"), "EVIDENCE_PDF_ENCRYPTED"),
				Arguments.of("empty", new byte[0], "EVIDENCE_EMPTY"));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("hostileFiles")
	@DisplayName("N5 a hostile file, declared as an image, is refused and leaves nothing")
	void aHostileFileIsRefused(String kind, byte[] content, String code) throws IOException {
		long before = kept();
		upload(officer(), content, "ảnh.png", MediaType.IMAGE_PNG, "Ảnh", null).expectStatus()
			.isEqualTo(422)
			.expectHeader()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.expectBody()
			.jsonPath("$.code")
			.isEqualTo(code)
			.jsonPath("$.errors[0].field")
			.isEqualTo("file");
		assertThat(rows()).isZero();
		assertThat(kept()).isEqualTo(before);
	}

	@Test
	@DisplayName("N5 a photograph that is also an archive is served as a photograph alone, its name without folders")
	void aPolyglotIsServedAsAPhotographAlone() {
		var answer = SampleProvince.body(upload(officer(), SampleFiles.aPhotographThatIsAlsoAZip(), "../../etc/passwd",
				MediaType.IMAGE_PNG, "Ảnh", "KNOWLEDGE")
			.expectStatus()
			.isCreated());
		assertThat(answer.path("fileName").asString()).isEqualTo("passwd.jpg");
		assertThat(answer.path("theme").asString()).isEqualTo("KNOWLEDGE");
		var served = this.sample.get(evidence() + "/" + answer.path("evidenceId").asString(), officer())
			.expectBody(byte[].class)
			.returnResult();
		assertThat(text(served.getResponseBody())).doesNotContain("PK").doesNotContain("index.html");
	}

	@Test
	@DisplayName("N5 a file may have 10 MB and not a byte more")
	void aFileHasALimit() throws IOException {
		upload(officer(), SampleFiles.aPhotographOf(LIMIT), "a.jpg", MediaType.IMAGE_JPEG, "A", null).expectStatus()
			.isCreated();
		long before = kept();
		Stream.of(LIMIT + 1, 2 * LIMIT)
			.forEach((size) -> upload(officer(), SampleFiles.aPhotographOf(size), "b.jpg", MediaType.IMAGE_JPEG, "B",
					null)
				.expectStatus()
				.isEqualTo(413)
				.expectBody()
				.jsonPath("$.code")
				.isEqualTo("REQUEST_TOO_LARGE"));
		assertThat(kept()).isEqualTo(before);
	}

	@Test
	@DisplayName("N5 what is said of a file is bounded, one line, in NFC, about a theme of the programme")
	void whatIsSaidIsBounded() {
		Stream.of(" ", "a\0b", "a\nb", "a".repeat(501), "a".repeat(3_000_000)).forEach((caption) -> {
			int status = upload(officer(), SampleFiles.aPng(), "a.png", MediaType.IMAGE_PNG, caption, null).expectBody()
				.returnResult()
				.getStatus()
				.value();
			assertThat(status).isBetween(400, 422);
		});
		upload(officer(), SampleFiles.aPng(), "a.png", MediaType.IMAGE_PNG, "A", "NO_THEME").expectStatus()
			.isEqualTo(422)
			.expectBody()
			.jsonPath("$.code")
			.isEqualTo("EVIDENCE_THEME_UNKNOWN");
		assertThat(rows()).isZero();
		upload(officer(), SampleFiles.aPng(), "a.png", MediaType.IMAGE_PNG, "Ho\u0300a", null).expectStatus()
			.isCreated()
			.expectBody()
			.jsonPath("$.caption")
			.isEqualTo("H\u00F2a");
	}

	@Test
	@DisplayName("N5 a form that is none, is cut off or has no file is refused")
	void aBrokenFormIsRefused() {
		Stream
			.of("", "--b\r\n", "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\nabc",
					"--b\r\nContent-Disposition: form-data; name=\"caption\"\r\n\r\nA\r\n--b--\r\n",
					"--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nA\r\n".repeat(50) + "--b--\r\n")
			.forEach((form) -> assertThat(raw("multipart/form-data; boundary=b", form)).isBetween(400, 413));
		assertThat(raw("multipart/form-data", "x")).isEqualTo(400);
		assertThat(raw("application/json", "{}")).isEqualTo(415);
		assertThat(rows()).isZero();
	}

	private int raw(String contentType, String body) {
		return this.client.post().uri(evidence()).headers((headers) -> {
			headers.setBearerAuth(officer());
			headers.set(HttpHeaders.CONTENT_TYPE, contentType);
		}).body(body.getBytes(StandardCharsets.UTF_8)).exchange().expectBody().returnResult().getStatus().value();
	}

}
