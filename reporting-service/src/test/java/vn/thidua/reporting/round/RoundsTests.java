package vn.thidua.reporting.round;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

import vn.thidua.contracts.PublishedEvents;
import vn.thidua.contracts.round.RoundClosedV1;
import vn.thidua.contracts.round.RoundDeadlineMovedV1;
import vn.thidua.contracts.round.RoundOpenedV1;
import vn.thidua.reporting.Broadcast;
import vn.thidua.reporting.ReportingTest;
import vn.thidua.reporting.Story;
import vn.thidua.testkit.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@ReportingTest
class RoundsTests {

	@Autowired
	private RestTestClient client;

	private final Story yearly = Story.begin();

	private final Story monthly = new Story(this.yearly.province(), UUID.randomUUID());

	@BeforeEach
	void theProvinceOpensARoundAndADistrictAnother() {
		Broadcast.organisation(this.yearly.province());
		Broadcast.tell(this.yearly.round());
		Broadcast.tell(PublishedEvents.ROUND_OPENED, this.monthly.roundId(), 2,
				opened(this.monthly, "Gương tháng 11", 15));
		Broadcast.tell(PublishedEvents.ROUND_OPENED, this.monthly.roundId(), 1,
				opened(this.monthly, "Gương tháng 10", 14));
		await().atMost(Duration.ofSeconds(90))
			.untilAsserted(() -> assertThat(names(this.yearly.province().xuanHoa())).hasSize(2));
	}

	@Test
	@DisplayName("X1 Rounds of one's own unit, of those above and of those below are seen, newest first")
	void roundsOfOnesOwnLineAreSeen() {
		var province = this.yearly.province();

		assertThat(names(province.top())).containsExactly("Gương tháng 11", "Xét tặng năm 2023");
		assertThat(names(province.keSach())).containsExactly("Gương tháng 11", "Xét tặng năm 2023");
		assertThat(names(province.chauThanh())).containsExactly("Xét tặng năm 2023");
		assertThat(names(UUID.randomUUID())).isEmpty();
		assertThat(names(Story.begin().province().top())).isEmpty();
	}

	@Test
	@DisplayName("N3 A closed round is shown as closed, whatever is told of it again, and the others as they were")
	void aClosedRoundIsShownAsClosed() {
		var moment = Instant.parse("2023-11-20T09:00:00Z");
		var late = LocalDate.of(2023, 12, 1);
		assertThat(closed(this.yearly.province().top())).isEmpty();

		Broadcast.tell(PublishedEvents.ROUND_CLOSED, this.monthly.roundId(), 4,
				new RoundClosedV1(this.monthly.roundId(), moment));
		Broadcast.tell(PublishedEvents.ROUND_CLOSED, this.monthly.roundId(), 4,
				new RoundClosedV1(this.monthly.roundId(), moment));
		Broadcast.tell(PublishedEvents.ROUND_DEADLINE_MOVED, this.monthly.roundId(), 3,
				new RoundDeadlineMovedV1(this.monthly.roundId(), late, late.minusDays(9)));
		Broadcast.tell(PublishedEvents.ROUND_DEADLINE_MOVED, this.yearly.roundId(), 2,
				new RoundDeadlineMovedV1(this.yearly.roundId(), late, this.yearly.round().lastDay()));

		await().atMost(Duration.ofSeconds(90))
			.untilAsserted(() -> assertThat(rounds(this.yearly.province().top()).getLast().get("lastDay").asString())
				.isEqualTo("2023-12-01"));
		await().atMost(Duration.ofSeconds(90))
			.untilAsserted(() -> assertThat(closed(this.yearly.province().top()))
				.isEqualTo(Map.of("Gương tháng 11", "2023-11-20T09:00:00Z")));
		assertThat(rounds(this.yearly.province().top()).getFirst().get("lastDay").asString()).isEqualTo("2023-10-15");
	}

	private RoundOpenedV1 opened(Story story, String name, int lastDay) {
		var round = story.round();
		return new RoundOpenedV1(story.roundId(), story.province().keSach(), round.programme(), 1, name, "2023-11",
				round.opensOn().plusDays(1), round.lastDay().withDayOfMonth(lastDay), round.quotas(), "DISTRICT");
	}

	private List<String> names(UUID callersUnit) {
		return rounds(callersUnit).stream().map((round) -> round.get("name").asString()).toList();
	}

	private Map<String, String> closed(UUID callersUnit) {
		return rounds(callersUnit).stream()
			.filter((round) -> !round.get("closedAt").isNull())
			.collect(Collectors.toMap((round) -> round.get("name").asString(),
					(round) -> round.get("closedAt").asString()));
	}

	private List<JsonNode> rounds(UUID callersUnit) {
		var page = this.client.get()
			.uri("/api/v1/rounds")
			.headers(TestTokens.as("officer", callersUnit, "unit-officer"))
			.exchange()
			.expectBody(JsonNode.class)
			.returnResult()
			.getResponseBody();
		assertThat(page).isNotNull();
		return page.get("items").valueStream().toList();
	}

}
