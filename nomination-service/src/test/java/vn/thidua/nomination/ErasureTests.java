package vn.thidua.nomination;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

import vn.thidua.testkit.DatabaseText;
import vn.thidua.testkit.ServiceTest;
import vn.thidua.testkit.TestTokens;
import vn.thidua.testkit.TestTopics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Whoever asks for it is forgotten. */
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ErasureTests {

	private static final Map<String, String> GROUNDS = Map.of("reason", "Theo yêu cầu của người được đề nghị",
			"legalBasis", "Nghị định 13/2023/NĐ-CP, Điều 16");

	private final SampleProvince sample;

	private final JdbcClient jdbc;

	private final DataSource database;

	private UUID round = UUID.randomUUID();

	ErasureTests(@Autowired RestTestClient client, @Autowired JdbcClient jdbc, @Autowired DataSource database) {
		this.sample = new SampleProvince(client);
		this.jdbc = jdbc;
		this.database = database;
	}

	@BeforeAll
	void foundTheProvince() {
		this.sample.founded();
		this.round = this.sample.anOpenRound("2009", "2022-10-02");
	}

	@Test
	@DisplayName("X2 of an erased person no word is left in any table, and the facts are")
	void noWordIsLeft() {
		var nomination = nominate("Liêu Thị Quýnhquao");
		UUID nominee = id(nomination, "nomineeId");
		assertThat(DatabaseText.columnsWith(this.database, "Quýnhquao")).contains("nominee.name", "dossier.content",
				"outbox.body", "waiver.reason");
		assertThat(DatabaseText.columnsWith(this.database, "quynhquao")).contains("nominee.search_key",
				"nomination.words");

		erase(nominee).expectStatus().isOk().expectBody().jsonPath("$.revision").isEqualTo(2);

		assertThat(DatabaseText.columnsWith(this.database, "Quýnhquao")).isEmpty();
		assertThat(DatabaseText.columnsWith(this.database, "quynhquao")).isEmpty();
		assertThat(DatabaseText.columnsWith(this.database, "QUÝNHQUAO")).isEmpty();
		var seen = SampleProvince
			.body(this.sample.get("/api/v1/nominations/" + id(nomination, "nominationId"), this.sample.office()));
		assertThat(seen.path("nomineeName").isNull()).isTrue();
		assertThat(seen.path("nomineeErased").asBoolean()).isTrue();
		assertThat(seen.path("state").asString()).isEqualTo("SUBMITTED");
		assertThat(total("/api/v1/nominations?search=quynhquao")).isZero();
		assertThat(total("/api/v1/nominees?search=quynhquao")).isZero();
		assertThat(this.jdbc.sql("select count(*) from audit_entry where act = 'EraseNominee' and subject_id = ?")
			.param(nominee.toString())
			.query(Long.class)
			.single()).isOne();
	}

	@Test
	@DisplayName("X2 tombstones tell it, newer than all that was told of her and her dossiers")
	void tombstonesTellIt() {
		var nomination = nominate("Liêu Thị Quạnhquẽ");
		UUID nominee = id(nomination, "nomineeId");
		await().until(() -> TestTopics.read("thidua.people", nominee).size() == 1);
		erase(nominee).expectStatus().isOk();
		var told = await().until(() -> TestTopics.read("thidua.people", nominee), (events) -> events.size() == 2);
		assertThat(told.getLast().body()).isNull();
		assertThat(told.getLast().aggregateVersion()).isEqualTo(2);
		var dossier = await().until(() -> TestTopics.read("thidua.dossiers", id(nomination, "nominationId")),
				(events) -> events.size() == 2);
		assertThat(dossier.getLast().body()).isNull();
		assertThat(dossier.getLast().aggregateVersion()).isGreaterThan(dossier.getFirst().aggregateVersion());
	}

	@Test
	@DisplayName("X2 nominated again, she is somebody new")
	void nominatedAgainSheIsSomebodyNew() {
		UUID nominee = id(nominate("Liêu Thị Trởlại"), "nomineeId");
		erase(nominee).expectStatus().isOk();
		UUID again = id(nominate("Liêu Thị Trởlại"), "nomineeId");
		assertThat(again).isNotEqualTo(nominee);
		assertThat(total("/api/v1/nominees?search=trolai")).isOne();
	}

	@Test
	@DisplayName("X2 the office erases whom it may see, once, and keeps no name in the grounds")
	void theOfficeErases() {
		UUID nominee = id(nominate("Liêu Thị Chỉmột"), "nomineeId");
		String path = "/api/v1/nominees/" + nominee + "/erasure";
		this.sample.post(path, this.sample.officerOf(this.sample.commune), GROUNDS).expectStatus().isForbidden();
		this.sample.post(path, TestTokens.of("office", this.sample.otherCommune, "office"), GROUNDS)
			.expectStatus()
			.isNotFound();
		this.sample.post(path, this.sample.office(), Map.of("reason", "", "legalBasis", "x"))
			.expectStatus()
			.isBadRequest();
		this.sample
			.post(path, this.sample.office(),
					Map.of("reason", "Bà LIÊU THỊ CHỈMỘT yêu cầu", "legalBasis", "Nghị định 13/2023/NĐ-CP"))
			.expectStatus()
			.isEqualTo(422)
			.expectBody()
			.jsonPath("$.code")
			.isEqualTo("ERASURE_NAMES_NOMINEE");
		erase(nominee).expectStatus().isOk();
		erase(nominee).expectStatus().isNotFound();
	}

	@Test
	@DisplayName("X2 an answer that told of her is not given again, and its request takes no effect again")
	void answersAreForgotten() {
		String key = UUID.randomUUID().toString();
		String officer = this.sample.officerOf(this.sample.commune);
		var body = SampleProvince.aNomination(this.round, "Liêu Thị Hỏilại");
		var first = SampleProvince
			.body(this.sample.post("/api/v1/nominations", officer, key, body).expectStatus().isCreated());
		erase(id(first, "nomineeId")).expectStatus().isOk();
		this.sample.post("/api/v1/nominations", officer, key, body)
			.expectStatus()
			.isEqualTo(409)
			.expectBody()
			.jsonPath("$.code")
			.isEqualTo("ANSWER_NOT_KEPT");
		assertThat(total("/api/v1/nominees?search=hoilai")).isZero();
	}

	private JsonNode nominate(String name) {
		String word = name.substring(name.lastIndexOf(' ') + 1);
		Map<String, Object> nomination = new HashMap<>(SampleProvince.aNomination(this.round, name));
		nomination.put("dossier", Map.of("summary", word + " vận động chị em", "contents",
				List.of(Map.of("theme", "KNOWLEDGE", "text", "Chị " + word + " dạy nghề")), "figures",
				List.of(Map.of("name", "Chị em học với " + word, "value", 24, "unit", "người", "period", "2009"))));
		nomination.put("conditionsMet", List.of());
		nomination.put("waivers", List
			.of(Map.of("condition", "CULTURAL_FAMILY", "reason", word + " đơn thân", "grantedBy", "Chủ tịch Hội")));
		return SampleProvince
			.body(this.sample.post("/api/v1/nominations", this.sample.officerOf(this.sample.commune), nomination)
				.expectStatus()
				.isCreated());
	}

	private RestTestClient.ResponseSpec erase(UUID nominee) {
		return this.sample.post("/api/v1/nominees/" + nominee + "/erasure", this.sample.office(), GROUNDS);
	}

	private int total(String path) {
		return SampleProvince.body(this.sample.get(path, this.sample.office()).expectStatus().isOk())
			.path("total")
			.asInt();
	}

	private static UUID id(JsonNode answer, String field) {
		return UUID.fromString(answer.path(field).asString());
	}

}
