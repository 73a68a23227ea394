package vn.thidua.reporting.award;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

import vn.thidua.contracts.PublishedEvents;
import vn.thidua.reporting.Broadcast;
import vn.thidua.reporting.ReportingTest;
import vn.thidua.reporting.Story;
import vn.thidua.reporting.Story.Nomination;
import vn.thidua.testkit.DatabaseText;
import vn.thidua.testkit.TestTokens;
import vn.thidua.testkit.TestTopics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@ReportingTest
class AwardsTests {

	@Autowired
	private RestTestClient client;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private DataSource database;

	private final Story story = Story.begin();

	private final Nomination open = Nomination.by(this.story.province().xuanHoa());

	private final Nomination discreet = Nomination.by(this.story.province().baTrinh());

	private final Nomination other = Nomination.by(this.story.province().anHiep());

	@BeforeEach
	void threeAreAwarded() {
		for (var nomination : List.of(this.open, this.discreet, this.other)) {
			Broadcast.tell(this.story.awarded(nomination));
		}
		Broadcast.tell(Story.described(this.open, "Nguyễn Thị Đung", true));
		Broadcast.tell(Story.described(this.discreet, "Trần Thị Ân", false));
		Broadcast.tell(Story.described(this.other, "Lê Thị Dung", true));
		Broadcast.tell(this.story.round());
		Broadcast.organisation(this.story.province());
		await().atMost(Duration.ofSeconds(90))
			.ignoreExceptions()
			.untilAsserted(() -> assertThat(names(this.story.province().top())).hasSize(3).doesNotContain("—"));
	}

	@Test
	@DisplayName("X3 Persons stand by given name, then by family and middle names")
	void personsStandByGivenName() {
		assertThat(names(this.story.province().top())).containsExactly("Trần Thị Ân", "Lê Thị Dung", "Nguyễn Thị Đung");
	}

	@Test
	@DisplayName("X1 Who did not agree to be named is named to her own units alone")
	void whoDidNotAgreeIsNamedToHerUnitsAlone() {
		assertThat(names(this.story.province().keSach())).containsExactly("Trần Thị Ân", "Lê Thị Dung",
				"Nguyễn Thị Đung");
		assertThat(names(this.story.province().baTrinh())).contains("Trần Thị Ân");
		assertThat(names(this.story.province().chauThanh())).containsExactly("Lê Thị Dung", "Nguyễn Thị Đung", "—");
		assertThat(names(this.story.province().xuanHoa())).doesNotContain("Trần Thị Ân");
	}

	@Test
	@DisplayName("X1 Another province's awards are not found")
	void anotherProvincesAwardsAreNotFound() {
		request(UUID.randomUUID(), "").exchange().expectStatus().isNotFound();
		request(Story.begin().province().top(), "").exchange().expectStatus().isNotFound();
	}

	@Test
	@DisplayName("X2 Who is erased is forgotten, and no late word brings her back")
	void whoIsErasedIsForgotten() {
		var described = PublishedEvents.NOMINEE_DESCRIBED;
		TestTopics.erase(described.topic().name(), described.name(), this.open.nomineeId(), 2);
		Broadcast.tell(described, this.open.nomineeId(), 3, Story.described(this.open, "Nguyễn Thị Đung", true));
		Broadcast.tell(described, this.other.nomineeId(), 2, Story.described(this.other, "Lê Thị Hậu", true));

		await().atMost(Duration.ofSeconds(90))
			.untilAsserted(() -> assertThat(names(this.story.province().top())).containsExactly("Trần Thị Ân",
					"Lê Thị Hậu", "—"));
	}

	@Test
	@DisplayName("X2 Of an erased person no word is left, whether the tombstone came before, after or twice")
	void noWordIsLeft() {
		var described = PublishedEvents.NOMINEE_DESCRIBED;
		var before = Nomination.by(this.story.province().xuanHoa());
		Broadcast.tell(described, this.open.nomineeId(), 2, Story.described(this.open, "Liêu Quýnhquao", true));
		await().atMost(Duration.ofSeconds(90))
			.untilAsserted(() -> assertThat(DatabaseText.columnsWith(this.database, "Quýnhquao"))
				.containsExactly("nominee_view.name"));
		var tombstone = TestTopics.erase(described.topic().name(), described.name(), this.open.nomineeId(), 3);
		TestTopics.publish(tombstone);
		TestTopics.erase(described.topic().name(), described.name(), before.nomineeId(), 2);
		var late = Broadcast.tell(described, before.nomineeId(), 1, Story.described(before, "Quýnhquao", true));
		var again = TestTopics.erase(described.topic().name(), described.name(), this.open.nomineeId(), 4);
		for (var last : List.of(late, again)) {
			await().atMost(Duration.ofSeconds(90))
				.until(() -> this.jdbc.sql("select exists (select from inbox where event_id = ?)")
					.param(last.id())
					.query(Boolean.class)
					.single());
		}
		assertThat(DatabaseText.columnsWith(this.database, "Quýnhquao")).isEmpty();
	}

	@Test
	void awardsComeInPages() {
		request(this.story.province().top(), "?page=1&size=2").exchange()
			.expectBody()
			.jsonPath("$.items.length()")
			.isEqualTo(1)
			.jsonPath("$.total")
			.isEqualTo(3)
			.jsonPath("$.items[0].unitName")
			.isEqualTo("Xã Xuân Hòa")
			.jsonPath("$.items[0].decisionNumber")
			.isEqualTo("12/QĐ-BTV");
		request(this.story.province().top(), "?size=1000").exchange().expectStatus().isBadRequest();
	}

	private List<String> names(UUID callersUnit) {
		var page = request(callersUnit, "").exchange().expectBody(JsonNode.class).returnResult().getResponseBody();
		assertThat(page).isNotNull();
		return page.get("items")
			.valueStream()
			.map((award) -> award.get("nomineeName").isNull() ? "—" : award.get("nomineeName").asString())
			.toList();
	}

	private RestTestClient.RequestHeadersSpec<?> request(UUID callersUnit, String query) {
		return this.client.get()
			.uri("/api/v1/rounds/%s/awards%s".formatted(this.story.roundId(), query))
			.headers(TestTokens.as("officer", callersUnit, "unit-officer"));
	}

}
