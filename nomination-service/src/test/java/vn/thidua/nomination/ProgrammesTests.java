package vn.thidua.nomination;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import vn.thidua.testkit.ServiceTest;
import vn.thidua.testkit.TestClock;
import vn.thidua.testkit.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;

/** Rules as people add, compare and read them. */
@ServiceTest
class ProgrammesTests {

	private final SampleProvince sample;

	private final String programme = "rules-" + UUID.randomUUID();

	private final String versions = "/api/v1/programmes/" + this.programme + "/versions";

	ProgrammesTests(@Autowired RestTestClient client) {
		this.sample = new SampleProvince(client);
	}

	@BeforeEach
	void foundTheProvince() {
		this.sample.founded();
	}

	@AfterEach
	void resetTheClock() {
		TestClock.reset();
	}

	@Test
	@DisplayName("M2 the version that holds on the day is listed, and all versions stay to be read")
	void theVersionOfTheDayIsListed() {
		add(RuleFiles.YEARLY).expectStatus().isCreated();
		add(RuleFiles.TWO_TIERS).expectStatus().isCreated();
		TestClock.set("2024-03-01");
		assertThat(listed(this.sample.officerOf(this.sample.commune))).containsExactly(1);
		TestClock.set("2025-07-01");
		assertThat(listed(this.sample.officerOf(this.sample.commune))).containsExactly(2);
		assertThat(get(this.versions).path("items").valueStream().map((item) -> item.path("version").asInt()))
			.containsExactly(2, 1);
		assertThat(get(this.versions + "/1").at("/rules/schedule/opens").asString()).isEqualTo("--10-01");
	}

	@Test
	@DisplayName("M2 what a version says otherwise is listed part by part, in names people know")
	void versionsAreCompared() {
		add(RuleFiles.YEARLY).expectStatus().isCreated();
		var later = RuleFiles.TWO_TIERS.json();
		((ObjectNode) later.at("/rules/movements/0/themes/1")).put("forCadres", "Nêu gương");
		this.sample.post(this.versions, this.sample.office(), later).expectStatus().isCreated();
		var changes = get(this.versions + "/2/changes?since=1");
		assertThat(changes.valueStream().map((change) -> change.path("path").asString())).containsExactly("legalBasis",
				"validFrom", "rules.movements[CENTRAL].themes[MORALITY].forCadres",
				"rules.quotas[DISTRICT FORWARD EXACT]");
		var criterion = changes.get(2);
		assertThat(criterion.path("where").asString()).endsWith("thời đại mới (2022–2027) › Có Đạo đức");
		assertThat(criterion.path("before").asString()).startsWith("Tích cực, thường xuyên học tập");
		assertThat(criterion.path("after").asString()).isEqualTo("Nêu gương");
		assertThat(changes.get(3).path("after").isNull()).isTrue();
		assertThat(get(this.versions + "/1/changes?since=1")).isEmpty();
	}

	@Test
	@DisplayName("M2 rules can be checked before they are added, and nothing is stored")
	void rulesAreCheckedFirst() {
		add(RuleFiles.YEARLY).expectStatus().isCreated();
		var checked = SampleProvince
			.body(this.sample.post(this.versions + "/check", this.sample.office(), RuleFiles.TWO_TIERS.json())
				.expectStatus()
				.isOk());
		assertThat(checked.path("version").asInt()).isEqualTo(2);
		assertThat(checked.path("changes")).hasSize(3);
		var wrong = RuleFiles.TWO_TIERS.json();
		wrong.withObjectProperty("rules").put("decidingLevel", "COMMUNE");
		for (String path : List.of("/check", "")) {
			this.sample.post(this.versions + path, this.sample.office(), wrong)
				.expectStatus()
				.isEqualTo(422)
				.expectBody()
				.jsonPath("$.code")
				.isEqualTo("LEVEL_NOT_BELOW_DECIDING")
				.jsonPath("$.messages.vi")
				.isNotEmpty();
		}
		assertThat(get(this.versions).path("total").asInt()).isEqualTo(1);
	}

	@Test
	@DisplayName("X1 rules of units that are neither above nor below stay unseen, and a unit leaves other units' rules alone")
	void othersRulesAreUnseen() {
		add(RuleFiles.YEARLY).expectStatus().isCreated();
		String stranger = TestTokens.of("office", UUID.randomUUID(), "office");
		this.sample.get(this.versions, stranger).expectStatus().isNotFound();
		this.sample.get(this.versions + "/1", stranger).expectStatus().isNotFound();
		this.sample.get(this.versions + "/1/changes?since=1", stranger).expectStatus().isNotFound();
		assertThat(listed(stranger)).isEmpty();
		this.sample.post(this.versions, stranger, RuleFiles.TWO_TIERS.json())
			.expectStatus()
			.isEqualTo(422)
			.expectBody()
			.jsonPath("$.code")
			.isEqualTo("PROGRAMME_OF_ANOTHER_UNIT");
		this.sample.post(this.versions, this.sample.officerOf(this.sample.province), RuleFiles.TWO_TIERS.json())
			.expectStatus()
			.isForbidden();
	}

	@Test
	@DisplayName("M2 a day that is no day is named where it stands")
	void aDayThatIsNoDay() {
		var wrong = RuleFiles.YEARLY.json();
		wrong.withObjectProperty("rules").withObjectProperty("deadline").put("day", "15/10");
		this.sample.post(this.versions, this.sample.office(), wrong)
			.expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.errors[0].field")
			.isEqualTo("rules.deadline.day");
	}

	private RestTestClient.ResponseSpec add(RuleFiles file) {
		return this.sample.post(this.versions, this.sample.office(), file.json());
	}

	/** Versions of this test's programme in the list of all. */
	private List<Integer> listed(String token) {
		return SampleProvince.body(this.sample.get("/api/v1/programmes?size=200", token).expectStatus().isOk())
			.path("items")
			.valueStream()
			.filter((item) -> item.path("programme").asString().equals(this.programme))
			.map((item) -> item.path("version").asInt())
			.toList();
	}

	private JsonNode get(String path) {
		return SampleProvince.body(this.sample.get(path, this.sample.office()).expectStatus().isOk());
	}

}
