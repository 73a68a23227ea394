package vn.thidua.reporting.coverage;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

import vn.thidua.contracts.appraisal.Outcome;
import vn.thidua.reporting.Broadcast;
import vn.thidua.reporting.ReportingTest;
import vn.thidua.reporting.Story;
import vn.thidua.reporting.Story.Nomination;
import vn.thidua.testkit.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@ReportingTest
class CoverageIntegrationTests {

	@Autowired
	private RestTestClient client;

	private final Story story = Story.begin();

	@BeforeEach
	void theStoryIsTold() {
		var province = this.story.province();
		var forwarded = Nomination.by(province.xuanHoa());
		var notSelected = Nomination.by(province.xuanHoa());
		var late = Nomination.lateBy(province.anHiep());
		var department = Nomination.by(province.office());
		// Across topics in the worst order: what depends on a thing comes before it.
		Broadcast.tell(this.story.awarded(forwarded));
		Broadcast.tell(this.story.appraised(forwarded, province.keSach(), 1, Outcome.FORWARDED));
		Broadcast.tell(this.story.appraised(forwarded, province.top(), 2, Outcome.PROPOSED));
		Broadcast.tell(this.story.appraised(notSelected, province.keSach(), 1, Outcome.NOT_SELECTED));
		Broadcast.tell(this.story.appraised(department, province.top(), 1, Outcome.PROPOSED));
		Broadcast.tell(this.story.submitted(forwarded, province.keSach(), 1));
		Broadcast.tell(this.story.submitted(forwarded, province.top(), 2));
		Broadcast.tell(this.story.submitted(notSelected, province.keSach(), 1));
		Broadcast.tell(this.story.submitted(late, province.chauThanh(), 1));
		Broadcast.tell(this.story.submitted(department, province.top(), 1));
		Broadcast.tell(this.story.round());
		Broadcast.organisation(province);
		await().atMost(Duration.ofSeconds(90))
			.ignoreExceptions()
			.untilAsserted(() -> assertThat(figures(coverageFor(province.top(), null).get("totals")))
				.isEqualTo("owed 6 received 3 onTime 2 late 1 missing 3 submitted 4 appraised 3 forwarded 1"
						+ " proposed 2 awarded 1"));
	}

	@Test
	@DisplayName("P1 The province sees a row per district and direct unit, and one for its departments together")
	void theProvinceSeesARowPerUnitDirectlyBelow() {
		var coverage = coverageFor(this.story.province().top(), null);

		assertThat(names(coverage)).containsExactly("Huyện Châu Thành", "Huyện Kế Sách", "Trường Mầm non (mẫu)",
				"Ban Tuyên giáo; Ban Văn phòng");
		assertThat(figures(coverage.get("rows").get(0)))
			.isEqualTo("owed 2 received 1 onTime 0 late 1 missing 1 submitted 1 appraised 0 forwarded 0"
					+ " proposed 0 awarded 0");
		assertThat(figures(coverage.get("rows").get(1)))
			.isEqualTo("owed 2 received 1 onTime 1 late 0 missing 1 submitted 2 appraised 2 forwarded 1"
					+ " proposed 1 awarded 1");
		assertThat(figures(coverage.get("rows").get(2)))
			.isEqualTo("owed 1 received 0 onTime 0 late 0 missing 1 submitted 0 appraised 0 forwarded 0"
					+ " proposed 0 awarded 0");
		assertThat(figures(coverage.get("rows").get(3)))
			.isEqualTo("owed 1 received 1 onTime 1 late 0 missing 0 submitted 1 appraised 1 forwarded 0"
					+ " proposed 1 awarded 0");
	}

	@Test
	@DisplayName("P1, X3 Below a district each commune has a row, in Vietnamese order")
	void belowADistrictEachCommuneHasARow() {
		var coverage = coverageFor(this.story.province().top(), this.story.province().chauThanh());

		assertThat(names(coverage)).containsExactly("Xã An Hiệp", "Xã Ân Thạnh");
		assertThat(coverage.get("rows").get(1).get("missing").asInt()).isOne();
	}

	@Test
	@DisplayName("X1 A district sees its communes, which sum up to its row")
	void aDistrictSeesItsOwn() {
		var province = this.story.province();

		assertThat(coverageFor(province.keSach(), null)).isEqualTo(coverageFor(province.keSach(), province.keSach()))
			.isEqualTo(coverageFor(province.top(), province.keSach()));
		assertThat(figures(coverageFor(province.keSach(), null).get("totals")))
			.isEqualTo(figures(coverageFor(province.top(), null).get("rows").get(1)));
		assertThat(names(coverageFor(province.keSach(), province.keSach()))).containsExactly("Xã Ba Trinh",
				"Xã Xuân Hòa");
		assertThat(names(coverageFor(province.keSach(), province.baTrinh()))).containsExactly("Xã Ba Trinh");
	}

	@Test
	@DisplayName("X1 A department that owes with others sees its own row, paid by any of them")
	void aDepartmentSeesItsOwnRowPaidByAny() {
		var coverage = coverageFor(this.story.province().propaganda(), null);

		assertThat(figures(coverage.get("totals")))
			.isEqualTo("owed 1 received 1 onTime 1 late 0 missing 0 submitted 0 appraised 0 forwarded 0"
					+ " proposed 0 awarded 0");
	}

	@Test
	@DisplayName("X1 Neither a parent's, nor a neighbour's, nor another province's figures are found")
	void othersFiguresAreNotFound() {
		var province = this.story.province();

		expectNotFound(province.keSach(), province.top());
		expectNotFound(province.keSach(), province.chauThanh());
		expectNotFound(province.keSach(), province.anHiep());
		expectNotFound(UUID.randomUUID(), null);
		expectNotFound(Story.begin().province().top(), province.top());
	}

	@Test
	void withoutATokenNothingIsTold() {
		this.client.get()
			.uri("/api/v1/rounds/{round}/coverage", this.story.roundId())
			.exchange()
			.expectStatus()
			.isUnauthorized();
	}

	@Test
	@DisplayName("P1 What has not changed is not sent again")
	void whatHasNotChangedIsNotSentAgain() {
		var province = this.story.province();
		var uri = "/api/v1/rounds/%s/coverage".formatted(this.story.roundId());
		var tag = this.client.get()
			.uri(uri)
			.headers(TestTokens.as("officer.94", province.top(), "unit-officer"))
			.exchange()
			.returnResult()
			.getResponseHeaders()
			.getETag();
		assertThat(tag).isNotNull();
		var poll = this.client.get().uri(uri).headers((headers) -> {
			headers.setBearerAuth(TestTokens.of("officer.94", province.top(), "unit-officer"));
			headers.setIfNoneMatch(tag);
		});
		poll.exchange().expectStatus().isNotModified();

		Broadcast.tell(this.story.submitted(Nomination.by(province.baTrinh()), province.keSach(), 1));

		await().atMost(Duration.ofSeconds(90)).untilAsserted(() -> poll.exchange().expectStatus().isOk());
	}

	private void expectNotFound(UUID callersUnit, @Nullable UUID unit) {
		request(callersUnit, unit).exchange().expectStatus().isNotFound();
	}

	private JsonNode coverageFor(UUID callersUnit, @Nullable UUID unit) {
		return Objects.requireNonNull(
				request(callersUnit, unit).exchange().expectBody(JsonNode.class).returnResult().getResponseBody());
	}

	private RestTestClient.RequestHeadersSpec<?> request(UUID callersUnit, @Nullable UUID unit) {
		return this.client.get()
			.uri((uri) -> uri.path("/api/v1/rounds/{round}/coverage")
				.queryParamIfPresent("unit", Optional.ofNullable(unit))
				.build(this.story.roundId()))
			.headers(TestTokens.as("officer", callersUnit, "unit-officer"));
	}

	private static List<String> names(JsonNode coverage) {
		return coverage.get("rows").valueStream().map((row) -> row.get("name").asString()).toList();
	}

	private static String figures(JsonNode figures) {
		return String.join(" ",
				Stream
					.of("owed", "received", "onTime", "late", "missing", "submitted", "appraised", "forwarded",
							"proposed", "awarded")
					.map((name) -> name + " " + figures.get(name))
					.toList());
	}

}
