package vn.thidua.reporting;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

import vn.thidua.contracts.round.RoundOpenedV1;
import vn.thidua.reporting.Story.Nomination;
import vn.thidua.testkit.TestTokens;
import vn.thidua.testkit.edge.Position;
import vn.thidua.testkit.edge.Sample;
import vn.thidua.testkit.edge.Scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A round that a district opened, in which one of its communes has an award. */
final class EdgeScene implements Scene {

	private final RestTestClient client;

	private final JdbcClient database;

	private final Story story = Story.begin();

	private final Province elsewhere = Province.fresh();

	EdgeScene(RestTestClient client, JdbcClient database) {
		this.client = client;
		this.database = database;
	}

	@Override
	public Map<Position, UUID> units() {
		var province = this.story.province();
		return Map.of(Position.OWN, province.keSach(), Position.ABOVE, province.top(), Position.SIBLING,
				province.chauThanh(), Position.FOREIGN, this.elsewhere.keSach());
	}

	private void tell() {
		var nomination = Nomination.by(this.story.province().xuanHoa());
		Broadcast.organisation(this.story.province());
		Broadcast.organisation(this.elsewhere);
		Broadcast.tell(openedByTheDistrict());
		Broadcast.tell(Story.described(nomination, "Nguyễn Thị Đung", true));
		Broadcast.tell(this.story.awarded(nomination));
		await().atMost(Duration.ofSeconds(90)).ignoreExceptions().untilAsserted(() -> assertThat(awards()).isOne());
		await().atMost(Duration.ofSeconds(90)).until(this::isEveryUnitKnown);
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

	@Override
	public Map<String, Sample> samples() {
		tell();
		var round = Sample.request().path("roundId", this.story.roundId());
		return Map.of("round-list", Sample.listing("roundId", this.story.roundId()), "coverage-show",
				round.query("unit", this.story.province().keSach()), "award-list", round);
	}

	@Override
	public boolean projects() {
		return true;
	}

}
