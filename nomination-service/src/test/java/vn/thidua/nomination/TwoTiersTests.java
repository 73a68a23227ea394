package vn.thidua.nomination;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.test.web.servlet.client.RestTestClient;

import vn.thidua.testkit.ServiceTest;
import vn.thidua.testkit.TestClock;
import vn.thidua.testkit.TestTopics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The organisation of two tiers since July 2025: another version of the rules, and no
 * other code.
 */
@ServiceTest
class TwoTiersTests {

	private final JdbcClient database;

	private final SampleProvince sample;

	private final ScheduledJobs jobs;

	TwoTiersTests(@Autowired RestTestClient client, @Autowired JdbcClient database,
			@Autowired ScheduledTaskHolder scheduled) {
		this.database = database;
		this.sample = new SampleProvince(client);
		this.jobs = new ScheduledJobs(scheduled);
	}

	@AfterEach
	void resetTheClock() {
		TestClock.reset();
	}

	@Test
	@DisplayName("M2, O1 with two tiers a ward nominates straight to the province, which decides")
	void aWardNominatesToTheProvince() {
		TestClock.set("2025-10-02");
		this.sample.founded();
		UUID ward = UUID.randomUUID();
		this.sample.putUnit(ward, SampleProvince.unit("Phường Phú Lợi", "COMMUNE", this.sample.province), null)
			.expectStatus()
			.isCreated();
		UUID round = aRoundOpenedByItself();
		assertThat(levelsThatOwe(round)).containsExactlyInAnyOrder("COMMUNE", "DEPARTMENT");

		var nomination = SampleProvince
			.body(this.sample.post("/api/v1/nominations", this.sample.officerOf(ward), aNomination(round))
				.expectStatus()
				.isCreated());
		assertThat(nomination.path("submittedToUnitId").asString()).isEqualTo(this.sample.province.toString());
		UUID nominationId = UUID.fromString(nomination.path("nominationId").asString());
		TestTopics.publish("thidua.appraisals", "vn.thidua.nomination.appraised.v1", nominationId, 1,
				Map.of("nominationId", nominationId, "roundId", round, "sessionId", UUID.randomUUID(),
						"appraisedByUnitId", this.sample.province, "step", 1, "outcome", "PROPOSED", "reasonCode",
						"RANKED_WITHIN_QUOTA", "appraisedAt", Instant.EPOCH.toString()));
		await().atMost(Duration.ofSeconds(60))
			.untilAsserted(() -> assertThat(this.database.sql("select state from nomination where nomination_id = ?")
				.param(nominationId)
				.query(String.class)
				.single()).isEqualTo("PROPOSED"));
	}

	private UUID aRoundOpenedByItself() {
		String programme = "two-tiers-" + UUID.randomUUID();
		this.sample
			.post("/api/v1/programmes/" + programme + "/versions", this.sample.office(), RuleFiles.TWO_TIERS.json())
			.expectStatus()
			.isCreated();
		this.jobs.openRounds();
		return this.database.sql("select round_id from round where programme = ? and period = '2025'")
			.param(programme)
			.query(UUID.class)
			.single();
	}

	private List<String> levelsThatOwe(UUID round) {
		return this.database.sql("select distinct level from obligation where round_id = ?")
			.param(round)
			.query((row, number) -> row.getString(1))
			.list();
	}

	private static Map<String, Object> aNomination(UUID round) {
		var nomination = SampleProvince.aNomination(round, "Trần Thị Hai Cấp");
		var contents = RuleFiles.TWO_TIERS.json()
			.at("/rules/movements")
			.valueStream()
			.flatMap((movement) -> movement.path("themes").valueStream())
			.map((theme) -> Map.of("theme", theme.path("code").asString(), "text", "Đã làm"))
			.toList();
		nomination.put("dossier", Map.of("summary", "Giúp nhau làm kinh tế", "contents", contents, "figures",
				List.of(Map.of("name", "Số hộ", "value", 12, "unit", "hộ", "period", "2025"))));
		nomination.put("conditionsMet", List.of("CULTURAL_FAMILY", "FIVE_NO_THREE_CLEAN"));
		return nomination;
	}

}
