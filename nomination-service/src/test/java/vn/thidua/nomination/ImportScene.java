package vn.thidua.nomination;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

import vn.thidua.testkit.TestTopics;

import static org.awaitility.Awaitility.await;

/** Hands in files as officers do, and looks at what became of them. */
final class ImportScene {

	static final String IMPORTS = "/api/v1/nomination-imports";

	final JdbcClient database;

	final SampleProvince sample;

	private final RestTestClient client;

	private final UUID commune = UUID.randomUUID();

	UUID round = UUID.randomUUID();

	ImportScene(RestTestClient client, JdbcClient database) {
		this.client = client;
		this.database = database;
		this.sample = new SampleProvince(client);
	}

	void founded() {
		this.sample.founded();
		unit(this.commune, "COMMUNE", this.sample.district, "31528");
		this.round = this.sample.anOpenRound("2023", "2022-10-01");
	}

	void unit(UUID unitId, String level, UUID parent, String code) {
		var body = SampleProvince.unit("Đơn vị " + code, level, parent);
		body.put("code", code);
		this.sample.putUnit(unitId, body, null).expectStatus().isCreated();
	}

	UUID aCommune(String code) {
		var unit = UUID.randomUUID();
		unit(unit, "COMMUNE", this.sample.district, code);
		return unit;
	}

	String officer() {
		return officerOf(this.commune);
	}

	String officerOf(UUID unit) {
		return this.sample.officerOf(unit);
	}

	JsonNode preview(String token, String format, byte[] file) {
		return SampleProvince.body(handIn(token, format, file).expectStatus().isCreated());
	}

	RestTestClient.ResponseSpec handIn(String token, String format, byte[] file) {
		return this.client.post().uri(IMPORTS + "?round=" + this.round).headers((headers) -> {
			headers.setBearerAuth(token);
			headers.set("Idempotency-Key", UUID.randomUUID().toString());
		}).contentType(MediaType.parseMediaType(format)).body(file).exchange();
	}

	JsonNode apply(String token, JsonNode preview, @Nullable String ifMatch) {
		return SampleProvince.body(application(token, preview, ifMatch, UUID.randomUUID().toString()));
	}

	RestTestClient.ResponseSpec application(String token, JsonNode preview, @Nullable String ifMatch, String key) {
		return this.client.post().uri(IMPORTS + "/" + id(preview) + "/application").headers((headers) -> {
			headers.setBearerAuth(token);
			headers.set("Idempotency-Key", key);
			if (ifMatch != null) {
				headers.setIfMatch(ifMatch);
			}
		}).exchange();
	}

	static String id(JsonNode preview) {
		return preview.path("importId").asString();
	}

	static List<String> told(JsonNode preview) {
		return preview.path("errors")
			.values()
			.stream()
			.map((error) -> error.path("row").asInt() + " " + error.path("column").asString("") + " "
					+ error.path("code").asString())
			.toList();
	}

	long rowsKept(JsonNode preview) {
		return this.database.sql("select count(*) from nomination_import_row where import_id = ?::uuid")
			.param(id(preview))
			.query(Long.class)
			.single();
	}

	long imports() {
		return this.database.sql("select count(*) from nomination_import where unit_id = ?")
			.param(this.commune)
			.query(Long.class)
			.single();
	}

	long nominated(UUID unit) {
		return this.database.sql("select count(*) from nomination where nominating_unit_id = ?")
			.param(unit)
			.query(Long.class)
			.single();
	}

	long audited(String act, UUID... subjects) {
		return this.database.sql("select count(*) from audit_entry where act = :act and subject_id = any (:subjects)")
			.params(Map.of("act", act, "subjects", Stream.of(subjects).map(UUID::toString).toArray(String[]::new)))
			.query(Long.class)
			.single();
	}

	static List<TestTopics.Event> awaitEvents(String topic, UUID key) {
		return await().atMost(Duration.ofSeconds(90))
			.until(() -> TestTopics.read(topic, key), (events) -> !events.isEmpty());
	}

}
