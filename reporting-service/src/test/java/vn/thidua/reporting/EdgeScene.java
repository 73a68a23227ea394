package vn.thidua.reporting;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

import vn.thidua.contracts.round.RoundOpenedV1;
import vn.thidua.reporting.Story.Nomination;
import vn.thidua.testkit.TestTokens;
import vn.thidua.testkit.edge.PlatformSamples;
import vn.thidua.testkit.edge.Position;
import vn.thidua.testkit.edge.Sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A round that a district opened, in which one of its communes has an award. */
final class EdgeScene {

	private final RestTestClient client;

	private final JdbcClient database;

	private final Story story = Story.begin();

	private final Province elsewhere = Province.fresh();

	EdgeScene(RestTestClient client, JdbcClient database) {
		this.client = client;
		this.database = database;
	}

	Map<Position, UUID> units() {
		var province = this.story.province();
		return Map.of(Position.OWN, province.keSach(), Position.ABOVE, province.top(), Position.SIBLING,
				province.chauThanh(), Position.FOREIGN, this.elsewhere.keSach());
	}

	Made made() {
		var nomination = Nomination.by(this.story.province().xuanHoa());
		Broadcast.organisation(this.story.province());
		Broadcast.organisation(this.elsewhere);
		Broadcast.tell(openedByTheDistrict());
		Broadcast.tell(Story.described(nomination, "Nguyễn Thị Đung", true));
		Broadcast.tell(this.story.awarded(nomination));
		await().atMost(Duration.ofSeconds(90)).ignoreExceptions().untilAsserted(() -> assertThat(awards()).isOne());
		await().atMost(Duration.ofSeconds(90)).until(this::isEveryUnitKnown);
		return new Made(this.story.roundId(), PlatformSamples.parked(this.database, this.story.province().keSach()));
	}

	private RoundOpenedV1 openedByTheDistrict() {
		var round = this.story.round();
		return new RoundOpenedV1(round.roundId(), this.story.province().keSach(), round.programme(), 1, round.name(),
				round.period(), round.opensOn(), round.lastDay(), round.quotas(), "DISTRICT");
	}

	private int awards() {
		var page = this.client.get()
			.uri("/api/v1/rounds/%s/awards".formatted(this.story.roundId()))
			.headers(TestTokens.as("officer", this.story.province().keSach(), "unit-officer"))
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(JsonNode.class)
			.returnResult()
			.getResponseBody();
		return (page == null) ? 0 : page.path("total").asInt();
	}

	private boolean isEveryUnitKnown() {
		return units().values()
			.stream()
			.allMatch((unit) -> this.database.sql("select exists (select from unit_directory where unit_id = ?)")
				.param(unit)
				.query(Boolean.class)
				.single());
	}

	/** A sample request for each operation. */
	Map<String, Sample> samples(Made made) {
		var all = new HashMap<>(made.platform().all(true));
		var round = Sample.request().path("roundId", made.round());
		all.put("round-list", Sample.listing("roundId", made.round()));
		all.put("coverage-show", round.query("unit", this.story.province().keSach()));
		all.put("award-list", round);
		return Map.copyOf(all);
	}

	/**
	 * What was made.
	 *
	 * @param round the district's round
	 * @param platform what every service has
	 */
	record Made(UUID round, PlatformSamples platform) {
	}

}
