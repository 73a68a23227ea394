package vn.thidua.nomination;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import org.springframework.test.web.servlet.client.RestTestClient;

import vn.thidua.testkit.ServiceTest;

/** A nomination that is to be proved, and what everyone does to its evidence. */
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class EvidenceScene {

	private static final AtomicInteger ROUNDS = new AtomicInteger();

	final RestTestClient client;

	final JdbcClient database;

	final ApplicationContext service;

	final SampleProvince sample;

	private UUID round = UUID.randomUUID();

	UUID nomination = UUID.randomUUID();

	EvidenceScene(RestTestClient client, JdbcClient database, ApplicationContext service) {
		this.client = client;
		this.database = database;
		this.service = service;
		this.sample = new SampleProvince(client);
	}

	@BeforeAll
	void foundTheProvince() {
		this.sample.founded();
		this.round = this.sample.anOpenRound("1995-%02d".formatted(ROUNDS.incrementAndGet()), "2023-10-05");
	}

	@BeforeEach
	void nominate() {
		var name = "Trần Thị Minh Chứng " + UUID.randomUUID();
		var answer = SampleProvince
			.body(this.sample.post("/api/v1/nominations", officer(), SampleProvince.aNomination(this.round, name))
				.expectStatus()
				.isCreated());
		this.nomination = UUID.fromString(answer.path("nominationId").asString());
	}

	List<String> keysKept() throws IOException {
		try (var files = Files.walk(directory())) {
			return files.filter(Files::isRegularFile).map((file) -> file.toFile().getName()).toList();
		}
	}

	long kept() throws IOException {
		return keysKept().size();
	}

	Path directory() {
		return Path.of(this.service.getEnvironment().getRequiredProperty("thidua.evidence.directory"));
	}

	String added(byte[] content) {
		var answer = upload(officer(), content, "ảnh.png", MediaType.APPLICATION_OCTET_STREAM, "Nuôi heo đất", null)
			.expectStatus()
			.isCreated()
			.expectBody()
			.returnResult();
		return String.valueOf(answer.getResponseHeaders().getLocation()).replaceFirst("^https?://[^/]+", "");
	}

	ResponseSpec upload(String token, byte[] content, String name, MediaType declared, String caption,
			@Nullable String theme) {
		return Uploads.post(this.client, evidence(), token, new Uploads.Form(content, name, declared, caption, theme));
	}

	ResponseSpec delete(String path, String token) {
		return this.client.delete().uri(path).headers((headers) -> headers.setBearerAuth(token)).exchange();
	}

	String evidence() {
		return "/api/v1/nominations/" + this.nomination + "/evidence";
	}

	String officer() {
		return this.sample.officerOf(this.sample.commune);
	}

	long rows() {
		return this.database.sql("select count(*) from evidence where nomination_id = ?")
			.param(this.nomination)
			.query(Long.class)
			.single();
	}

	long audited(String act, String path) {
		return this.database.sql("select count(*) from audit_entry where act = ? and subject_id = ?")
			.params(act, path.substring(path.lastIndexOf('/') + 1))
			.query(Long.class)
			.single();
	}

	static String text(byte @Nullable [] bytes) {
		return (bytes == null) ? "" : new String(bytes, StandardCharsets.ISO_8859_1);
	}

}
