package vn.thidua.nomination.organisation.reorganisation;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

import vn.thidua.nomination.SampleProvince;
import vn.thidua.testkit.TestTopics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.thidua.nomination.organisation.reorganisation.SocTrang.REORGANISATIONS;

/**
 * Reorganisations as administrators propose and decide them, and what is seen of them.
 */
final class Acts {

	static final String TREE_OF_2022 = SocTrang.file("soc-trang-administrative-units-2022-10.csv");

	/** Not in the files: a district to play with. */
	private static final String PLAYGROUND = "code,name,level,parent_code\nT0,Huyện Thử,DISTRICT,94\n"
			+ Stream.of("T1", "T2", "T3", "T4")
				.map((code) -> "%s,Xã Thử %s,COMMUNE,T0%n".formatted(code, code))
				.reduce("", String::concat);

	private final SocTrang sample;

	private final JdbcClient database;

	Acts(SocTrang sample, JdbcClient database) {
		this.sample = sample;
		this.database = database;
	}

	void theTreeOf2022IsTaken() {
		var taken = this.sample.founded(TREE_OF_2022);
		assertThat(taken.path("created").size()).isEqualTo(121);
		this.sample.founded(PLAYGROUND);
	}

	JsonNode proposed(String on, List<Map<String, Object>> units, List<Map<String, Object>> dissolved) {
		return SampleProvince
			.body(this.sample.post(REORGANISATIONS, this.sample.admin(), plan(on, units, dissolved), null)
				.expectStatus()
				.isCreated());
	}

	static Map<String, Object> plan(String on, List<Map<String, Object>> units, List<Map<String, Object>> dissolved) {
		return Map.of("effectiveOn", on, "legalBasis", "Nghị quyết thử", "units", units, "dissolved", dissolved);
	}

	Map<String, Object> state(UUID unitId, String code, String name) {
		return Map.of("unitId", unitId, "code", code, "name", name, "level", "COMMUNE", "parentId",
				this.sample.unit("T0"));
	}

	static Map<String, Object> dissolved(UUID unitId, UUID successorId) {
		return Map.of("unitId", unitId, "successorIds", List.of(successorId));
	}

	RestTestClient.ResponseSpec decide(JsonNode act, String what, long revision) {
		return this.sample.post(REORGANISATIONS + "/" + act.path("reorganisationId").asString() + "/" + what,
				this.sample.admin(), null, "\"" + revision + "\"");
	}

	JsonNode read(JsonNode act) {
		return this.sample.read(REORGANISATIONS + "/" + act.path("reorganisationId").asString(), this.sample.admin());
	}

	String nameOf(UUID unit, @Nullable String on) {
		return nameOf(unit, on, this.sample.admin());
	}

	String nameOf(UUID unit, @Nullable String on, String token) {
		return this.sample.read("/api/v1/units/" + unit + ((on == null) ? "" : "?on=" + on), token)
			.path("name")
			.asString();
	}

	static String unitNamed(JsonNode act, String name) {
		return act.path("units")
			.values()
			.stream()
			.filter((unit) -> unit.path("name").asString().equals(name))
			.findFirst()
			.orElseThrow()
			.path("unitId")
			.asString();
	}

	static List<String> kinds(JsonNode act, UUID unit) {
		return act.path("acts")
			.values()
			.stream()
			.filter((one) -> one.path("unitId").asString().equals(unit.toString()))
			.flatMap((one) -> one.path("kinds").values().stream())
			.map(JsonNode::asString)
			.toList();
	}

	static List<String> codes(JsonNode problems) {
		return problems.values().stream().map((problem) -> problem.path("code").asString()).toList();
	}

	static String fieldAndCode(JsonNode error) {
		return error.path("field").asString() + " " + error.path("code").asString();
	}

	String text(String path, String token) {
		return new String(Objects.requireNonNull(this.sample.get(path, token)
			.expectStatus()
			.isOk()
			.expectBody()
			.returnResult()
			.getResponseBodyContent()), StandardCharsets.UTF_8);
	}

	long audited(String act, String subject) {
		return this.database.sql("select count(*) from audit_entry where act = ? and subject_id = ?")
			.params(act, subject)
			.query(Long.class)
			.single();
	}

	static List<TestTopics.Event> awaitEvents(String topic, UUID key, int count) {
		return await().atMost(Duration.ofSeconds(60))
			.until(() -> TestTopics.read(topic, key), (events) -> events.size() >= count);
	}

}
