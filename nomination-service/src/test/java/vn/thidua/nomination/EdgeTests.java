package vn.thidua.nomination;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;

import vn.thidua.testkit.ServiceTest;
import vn.thidua.testkit.edge.Edge;
import vn.thidua.testkit.edge.Position;
import vn.thidua.testkit.edge.Sample;

import static org.assertj.core.api.Assertions.assertThat;

/** Every operation of this service that its description tells. */
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EdgeTests {

	private final String programme = "edge-" + UUID.randomUUID();

	private final UUID otherDistrict = UUID.randomUUID();

	private final UUID foreignCommune = UUID.randomUUID();

	private final JdbcClient database;

	private final SampleProvince sample;

	private final int port;

	private long parkedEvent;

	private Edge edge;

	EdgeTests(@Autowired RestTestClient client, @Autowired JdbcClient database, @LocalServerPort int port) {
		this.database = database;
		this.port = port;
		this.sample = new SampleProvince(client);
		this.edge = new Edge(port, database, Map.of(), Map.of());
	}

	@BeforeAll
	void makeWhatTheRequestsName() {
		this.sample.founded();
		this.sample.unit(this.otherDistrict, "Huyện Mỹ Tú", "DISTRICT", this.sample.province);
		this.sample.unit(this.foreignCommune, "Xã Thuận Hưng", "COMMUNE", this.otherDistrict);
		String versions = "/api/v1/programmes/" + this.programme + "/versions";
		this.sample.post(versions, this.sample.office(), SampleProvince.aProgramme()).expectStatus().isCreated();
		UUID round = created("/api/v1/rounds", this.sample.office(), Map.of("programme", this.programme, "version", 1,
				"name", "Đợt thử", "period", "2022", "opensOn", "2022-10-01"), "roundId");
		UUID nomination = created("/api/v1/nominations", this.sample.officerOf(this.sample.commune),
				SampleProvince.aNomination(round, "Nguyễn Thị Biên"), "nominationId");
		this.parkedEvent = aParkedEvent();
		this.edge = new Edge(this.port, this.database,
				Map.of(Position.OWN, this.sample.commune, Position.ABOVE, this.sample.district, Position.SIBLING,
						this.sample.otherCommune, Position.FOREIGN, this.foreignCommune),
				samples(round, nomination));
	}

	@AfterAll
	void clearAway() {
		this.database.sql("delete from parked_event where id = ?").param(this.parkedEvent).update();
	}

	private Map<String, Sample> samples(UUID round, UUID nomination) {
		return Map.ofEntries(Map.entry("units-list", Sample.listing("unitId", this.sample.commune)),
				// Above a unit of one's own there is nothing to hang it below.
				Map.entry("units-change",
						Sample.request()
							.path("unitId", this.sample.commune)
							.header("If-Match", "\"1\"")
							.body("/parentId", this.sample.district)
							.reachedFrom(Position.ABOVE)),
				Map.entry("programmes-add", Sample.forEveryUnit().path("programme", this.programme + "-2")),
				Map.entry("programmes-get", Sample.forEveryUnit().path("programme", this.programme).path("version", 1)),
				Map.entry("rounds-open", Sample.forEveryUnit().body("/programme", this.programme)),
				Map.entry("rounds-list", Sample.listing("roundId", round).listedFor(Position.values())),
				Map.entry("rounds-get", Sample.forEveryUnit().path("roundId", round)),
				Map.entry("nominations-submit", Sample.forEveryUnit().body("/roundId", round)),
				Map.entry("nominations-list", Sample.listing("nominationId", nomination)),
				Map.entry("nominations-get", Sample.request().path("nominationId", nomination)),
				Map.entry("parked-events-list", Sample.listing("id", this.parkedEvent)),
				Map.entry("parked-events-show", Sample.request().path("id", this.parkedEvent)),
				Map.entry("parked-events-replay", Sample.request().path("id", this.parkedEvent)),
				Map.entry("parked-events-discard", Sample.request().path("id", this.parkedEvent)),
				// This service keeps no projections.
				Map.entry("projection-replays-progress", Sample.request().reachedFrom()),
				Map.entry("projection-replays-start", Sample.request().reachedFrom()));
	}

	@Test
	@DisplayName("X1 the API's description is complete, and all input has bounds")
	void theDescriptionIsComplete() {
		assertThat(this.edge.descriptionBreaches()).isEmpty();
	}

	@Test
	@DisplayName("X1 every operation is kept to its roles and to the caller's units")
	void accessIsKept() {
		assertThat(this.edge.accessBreaches()).isEmpty();
	}

	@Test
	@DisplayName("X1 hostile input is refused with a problem, and nothing of it is stored")
	void hostileInputDoesNoHarm() {
		assertThat(this.edge.hostileInputBreaches()).isEmpty();
	}

	private UUID created(String path, String token, Object body, String id) {
		return UUID.fromString(SampleProvince.body(this.sample.post(path, token, body).expectStatus().isCreated())
			.path(id)
			.asString());
	}

	/** What a Kafka record that can't be applied leaves behind. */
	private long aParkedEvent() {
		return this.database.sql("""
				insert into parked_event (topic, partition, "offset", key, unit_id, reason)
				values ('thidua.appraisals', 0, -1, ?, ?, 'made by a test')
				returning id
				""").params(UUID.randomUUID().toString(), this.sample.commune).query(Long.class).single();
	}

}
