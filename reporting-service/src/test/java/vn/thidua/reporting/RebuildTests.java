package vn.thidua.reporting;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.thidua.contracts.PublishedEvents;
import vn.thidua.contracts.appraisal.Outcome;
import vn.thidua.reporting.Story.Nomination;
import vn.thidua.testkit.RealPartsInitializer;
import vn.thidua.testkit.TestTopics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@ReportingTest
class RebuildTests {

	private static final Map<String, String> VIEWS = Map.of("round_view", "round_id = :round", "round_quota",
			"round_id = :round", "nomination_view", "round_id = :round", "nomination_appraisal",
			"nomination_id in (select nomination_id from nomination_view where round_id = :round)", "award_view",
			"round_id = :round", "coverage_view", "round_id = :round", "coverage_tier_view", "round_id = :round",
			"nominee_view", "nominee_id in (select nominee_id from nomination_view where round_id = :round)");

	@Autowired
	private JdbcClient live;

	private final Story story = Story.begin();

	@Test
	@DisplayName("P1, X4 Told twice, told junk: rebuilt from the topics alone, every view is the same as live")
	void rebuiltFromTheTopicsEveryViewIsTheSame() {
		tellTheStoryBadly();
		await().atMost(Duration.ofSeconds(30))
			.untilAsserted(() -> assertThat(rows(this.live)).hasSize(19)
				.anyMatch((row) -> row.contains("\"awarded\": 1"))
				.anyMatch((row) -> row.contains("\"erased\": true")));
		assertThat(parked(this.live)).contains("thidua.nominations");

		var another = new SpringApplicationBuilder(ReportingService.class).initializers(new RealPartsInitializer())
			.run("--server.port=0", "--spring.cloud.stream.bindings.events-in-0.group=rebuilt-" + UUID.randomUUID());
		try (another) {
			var rebuilt = another.getBean(JdbcClient.class);
			await().atMost(Duration.ofSeconds(60))
				.untilAsserted(() -> assertThat(rows(rebuilt)).isEqualTo(rows(this.live)));
		}
	}

	private void tellTheStoryBadly() {
		var province = this.story.province();
		var awarded = Nomination.by(province.xuanHoa());
		var late = Nomination.lateBy(province.anHiep());
		var topic = PublishedEvents.NOMINATION_SUBMITTED.topic().name();
		Broadcast.organisation(province);
		Broadcast.tell(this.story.round());
		for (var nomination : List.of(awarded, late)) {
			Broadcast.tell(Story.described(nomination, "Nguyễn Thị Ân", true));
			var submitted = Broadcast.tell(this.story.submitted(nomination, province.keSach(), 1));
			TestTopics.publishJunk(topic, UUID.randomUUID().toString(), "{ no event");
			var appraised = Broadcast.tell(this.story.appraised(nomination, province.keSach(), 1, Outcome.FORWARDED));
			TestTopics.publish(submitted);
			TestTopics.publish(appraised);
		}
		Broadcast.tell(this.story.submitted(awarded, province.top(), 2));
		Broadcast.tell(this.story.appraised(awarded, province.top(), 2, Outcome.PROPOSED));
		TestTopics.publish(Broadcast.tell(this.story.awarded(awarded)));
		var described = PublishedEvents.NOMINEE_DESCRIBED;
		TestTopics.erase(described.topic().name(), described.name(), late.nomineeId(), 2);
	}

	private List<String> rows(JdbcClient database) {
		return VIEWS.entrySet()
			.stream()
			.flatMap((view) -> database
				.sql("select '%1$s ' || to_jsonb(v)::text from %1$s v where %2$s".formatted(view.getKey(),
						view.getValue()))
				.param("round", this.story.roundId())
				.query((row, number) -> row.getString(1))
				.list()
				.stream())
			.sorted()
			.toList();
	}

	private static List<String> parked(JdbcClient database) {
		return database.sql("select topic from parked_event").query((row, number) -> row.getString(1)).list();
	}

}
