package vn.thidua.nomination;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

import vn.thidua.nomination.obligation.PassObligationsOnSuccession;
import vn.thidua.nomination.organisation.Succession;
import vn.thidua.platform.security.Caller;
import vn.thidua.testkit.ServiceTest;
import vn.thidua.testkit.TestClock;
import vn.thidua.testkit.TestTopics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * N8: who owes what by when, who is due soon, who missed. The deadline is 14/10/2023,
 * units are reminded from 7/10.
 */
@ServiceTest
class ObligationsTests {

	private static final String DUE_SOON = "vn.thidua.obligation.due-soon.v1";

	private static final String MISSED = "vn.thidua.obligation.missed.v1";

	private final JdbcClient database;

	private final SampleProvince sample;

	private final ScheduledJobs jobs;

	private final TransactionTemplate transaction;

	private final PassObligationsOnSuccession passOn;

	private UUID round = UUID.randomUUID();

	ObligationsTests(@Autowired RestTestClient client, @Autowired JdbcClient database,
			@Autowired ScheduledTaskHolder scheduled, @Autowired TransactionTemplate transaction,
			@Autowired PassObligationsOnSuccession passOn) {
		this.database = database;
		this.sample = new SampleProvince(client);
		this.jobs = new ScheduledJobs(scheduled);
		this.transaction = transaction;
		this.passOn = passOn;
	}

	@BeforeEach
	void openARound() {
		TestClock.set("2023-10-01");
		this.sample.founded();
		this.round = aRound(SampleProvince.aProgramme());
	}

	@AfterEach
	void resetTheClock() {
		TestClock.reset();
	}

	@Test
	@DisplayName("N8 when a round opens it is known who owes what by when, in Vietnamese order, each within her subtree")
	void whoOwesIsKnownAtOnce() {
		var ofDistrict = obligations(this.sample.district, "");
		assertThat(ofDistrict.path("items").valueStream().map((item) -> item.path("unitName").asString()))
			.containsExactly("Huyện Kế Sách", "Xã Ba Trinh", "Xã Xuân Hòa");
		var first = ofDistrict.path("items").get(0);
		assertThat(first.path("act").asString()).isEqualTo("FORWARD");
		assertThat(first.path("required").asInt()).isEqualTo(2);
		assertThat(first.path("dueOn").asString()).isEqualTo("2023-10-14");
		assertThat(ofDistrict.at("/totals/owed").asInt()).isEqualTo(3);
		assertThat(obligations(this.sample.commune, "").path("total").asInt()).isEqualTo(1);
		String path = "/api/v1/rounds/" + this.round + "/obligations";
		this.sample.get(path, this.sample.officerOf(UUID.randomUUID())).expectStatus().isNotFound();
		this.sample.get(path + "?state=LATER", this.sample.officerOf(this.sample.commune))
			.expectStatus()
			.isBadRequest();
	}

	@Test
	@DisplayName("N8 a nomination settles what the unit owes, a withdrawal opens it again")
	void aNominationSettles() {
		assertThat(owedBy(this.sample.commune)).hasSize(1);
		UUID nomination = nominate(this.sample.commune, "Lê Thị Một");
		nominate(this.sample.commune, "Lê Thị Hai");
		assertThat(owedBy(this.sample.commune)).isEmpty();
		assertThat(state(this.sample.commune)).isEqualTo("MET");
		assertThat(obligations(this.sample.district, "?state=MET").path("items").get(0).path("unitName").asString())
			.isEqualTo("Xã Xuân Hòa");
		assertThat(obligations(this.sample.district, "?state=OWED").path("total").asInt()).isEqualTo(2);
		this.database.sql("update nomination set state = 'WITHDRAWN' where nomination_id = ?")
			.param(nomination)
			.update();
		assertThat(state(this.sample.commune)).isEqualTo("MET");
		this.database.sql("update nomination set state = 'WITHDRAWN' where round_id = ?").param(this.round).update();
		assertThat(state(this.sample.commune)).isEqualTo("OWED");
	}

	@Test
	@DisplayName("N8 what several send at once is counted, none twice and none forgotten")
	void countedUnderConcurrency() throws Exception {
		UUID demanding = aRound(withQuota(3));
		List<Callable<Integer>> requests = new ArrayList<>();
		for (String name : List.of("Vũ Thị Một", "Vũ Thị Hai", "Vũ Thị Ba", "Vũ Thị Bốn")) {
			requests
				.add(() -> this.sample
					.post("/api/v1/nominations", this.sample.officerOf(this.sample.commune),
							SampleProvince.aNomination(demanding, name))
					.expectBody()
					.returnResult()
					.getStatus()
					.value());
		}
		try (var officers = Executors.newFixedThreadPool(4)) {
			assertThat(officers.invokeAll(requests)).allSatisfy((answer) -> assertThat(answer.get()).isEqualTo(201));
		}
		assertThat(this.database.sql("select received from obligation where round_id = ? and unit_id = ?")
			.params(demanding, this.sample.commune)
			.query(Integer.class)
			.single()).isEqualTo(3);
	}

	@Test
	@DisplayName("N8 what the departments owe together is settled by one of them, and each is told until then")
	void whatIsOwedTogether() {
		assertThat(owedBy(this.sample.department)).hasSize(1);
		TestClock.set("2023-10-08");
		this.jobs.tellObligations();
		assertThat(told(DUE_SOON, this.sample.department)).hasSize(1);
		assertThat(told(DUE_SOON, this.sample.otherDepartment)).hasSize(1);
		assertThat(told(DUE_SOON, this.sample.otherDepartment).getFirst().json().path("together").asBoolean()).isTrue();
		nominate(this.sample.otherDepartment, "Lý Thị Chung");
		assertThat(owedBy(this.sample.department)).isEmpty();
		TestClock.set("2023-10-15");
		this.jobs.tellObligations();
		assertThat(told(MISSED, this.sample.department)).isEmpty();
	}

	@Test
	@DisplayName("N8 what is owed together is open again when the department that settled it is none any more")
	void whoSettledItLeaves() {
		nominate(this.sample.otherDepartment, "Lý Thị Chung");
		assertThat(owedBy(this.sample.department)).isEmpty();
		become("DISTRICT", this.sample.otherDepartment, 1);
		this.jobs.tellObligations();
		assertThat(owedBy(this.sample.department)).hasSize(1);
		become("DEPARTMENT", this.sample.otherDepartment, 2);
		this.jobs.tellObligations();
		assertThat(owedBy(this.sample.department)).isEmpty();
	}

	@Test
	@DisplayName("N8, X4 due soon is told once and missed once, by however many instances and however often they look")
	void eachIsToldOnce() throws Exception {
		TestClock.set("2023-10-06");
		this.jobs.tellObligations();
		assertThat(events()).noneMatch((event) -> event.type().equals(DUE_SOON));
		TestClock.set("2023-10-07");
		this.jobs.atOnce(this.jobs::tellObligations);
		this.jobs.tellObligations();
		nominate(this.sample.commune, "Lê Thị Kịp");
		TestClock.set("2023-10-14");
		this.jobs.tellObligations();
		assertThat(told(MISSED, this.sample.otherCommune)).isEmpty();
		TestClock.set("2023-10-15");
		this.jobs.atOnce(this.jobs::tellObligations);
		this.jobs.tellObligations();
		for (UUID unit : List.of(this.sample.commune, this.sample.otherCommune, this.sample.district)) {
			assertThat(told(DUE_SOON, unit)).hasSize(1);
		}
		assertThat(told(MISSED, this.sample.commune)).isEmpty();
		assertThat(told(MISSED, this.sample.otherCommune)).hasSize(1);
		var missed = told(MISSED, this.sample.district).getFirst().json();
		assertThat(missed.path("parentUnitId").asString()).isEqualTo(this.sample.province.toString());
		assertThat(missed.path("required").asInt()).isEqualTo(2);
		assertThat(missed.path("dueOn").asString()).isEqualTo("2023-10-14");
		assertThat(state(this.sample.otherCommune)).isEqualTo("MISSED");
		nominate(this.sample.otherCommune, "Lê Thị Trễ");
		assertThat(state(this.sample.otherCommune)).isEqualTo("MET");
		var versions = events().stream().map(TestTopics.Event::aggregateVersion).toList();
		assertThat(versions).containsExactlyElementsOf(LongStream.rangeClosed(1, versions.size()).boxed().toList());
		assertThat(versions).hasSize(this.database.sql("select revision from round where round_id = ?")
			.param(this.round)
			.query(Integer.class)
			.single());
	}

	@Test
	@DisplayName("N8 after a pause over the deadline nobody hears any more that it is near")
	void whatWasSleptThrough() {
		TestClock.set("2023-10-15");
		this.jobs.tellObligations();
		assertThat(told(DUE_SOON, this.sample.commune)).isEmpty();
		assertThat(told(MISSED, this.sample.commune)).hasSize(1);
	}

	@Test
	@DisplayName("N8, N3 with the deadline moves what is due: it is told anew, of the day that holds")
	void theDeadlineMoves() {
		TestClock.set("2023-10-08");
		this.jobs.tellObligations();
		var current = this.sample.get("/api/v1/rounds/" + this.round, this.sample.office())
			.returnResult(String.class)
			.getResponseHeaders()
			.getETag();
		this.sample
			.change("/api/v1/rounds/" + this.round + "/deadline-exceptions", this.sample.office(), current,
					Map.of("lastDay", "2023-10-25", "legalBasis", "Công văn 12/BTV"))
			.expectStatus()
			.isOk();
		TestClock.set("2023-10-17");
		this.jobs.tellObligations();
		assertThat(told(MISSED, this.sample.commune)).isEmpty();
		TestClock.set("2023-10-18");
		this.jobs.tellObligations();
		assertThat(told(DUE_SOON, this.sample.commune)).hasSize(2);
		TestClock.set("2023-10-26");
		this.jobs.tellObligations();
		assertThat(told(MISSED, this.sample.commune).getFirst().json().path("dueOn").asString())
			.isEqualTo("2023-10-25");
	}

	@Test
	@DisplayName("N8, N2 a district settles what it owes by forwarding")
	void forwardingSettles() {
		for (String name : List.of("Đặng Thị Một", "Đặng Thị Hai")) {
			forward(nominate(this.sample.commune, name));
		}
		await().atMost(Duration.ofSeconds(60))
			.untilAsserted(() -> assertThat(state(this.sample.district)).isEqualTo("MET"));
		assertThat(owedBy(this.sample.district)).isEmpty();
	}

	@Test
	@DisplayName("N8, O2 a unit that comes while there is time owes too; a dissolved one's successor owes in its place")
	void unitsChange() {
		UUID founded = UUID.randomUUID();
		this.sample.putUnit(founded, SampleProvince.unit("Xã An Lạc Tây", "COMMUNE", this.sample.district), null)
			.expectStatus()
			.isCreated();
		this.jobs.tellObligations();
		assertThat(state(founded)).isEqualTo("OWED");
		var today = LocalDate.of(2023, 10, 1);
		var successions = List.of(new Succession(this.sample.otherCommune, founded, today),
				new Succession(this.sample.district, this.sample.province, today));
		var approver = new Caller("admin.94", this.sample.province, Set.of("admin"));
		this.transaction.executeWithoutResult((status) -> this.passOn.follow(successions, approver));
		assertThat(obligations(this.sample.district, "").path("items")
			.valueStream()
			.map((item) -> item.path("unitName").asString())).containsExactly("Xã An Lạc Tây", "Xã Xuân Hòa");
	}

	@Test
	@DisplayName("N8 after the deadline a new unit owes nothing")
	void aUnitThatComesTooLate() {
		TestClock.set("2023-10-15");
		UUID founded = UUID.randomUUID();
		this.sample.putUnit(founded, SampleProvince.unit("Xã An Lạc Tây", "COMMUNE", this.sample.district), null)
			.expectStatus()
			.isCreated();
		this.jobs.tellObligations();
		assertThat(obligations(founded, "").path("total").asInt()).isZero();
	}

	private UUID aRound(Map<String, Object> rules) {
		String programme = "obligations-" + UUID.randomUUID();
		this.sample.post("/api/v1/programmes/" + programme + "/versions", this.sample.office(), rules)
			.expectStatus()
			.isCreated();
		var round = SampleProvince.body(
				this.sample
					.post("/api/v1/rounds", this.sample.office(),
							Map.of("programme", programme, "version", 1, "name", "Đợt 2023", "period", "2023",
									"opensOn", "2023-10-01"))
					.expectStatus()
					.isCreated());
		return UUID.fromString(round.path("roundId").asString());
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> withQuota(int count) {
		var programme = new HashMap<>(SampleProvince.aProgramme());
		var rules = new HashMap<>((Map<String, Object>) programme.get("rules"));
		rules.put("quotas", List.of(Map.of("level", "COMMUNE", "act", "NOMINATE", "measure", "MINIMUM", "count", count,
				"together", false)));
		programme.put("rules", rules);
		return programme;
	}

	private void become(String level, UUID unit, int revision) {
		this.sample
			.putUnit(unit, SampleProvince.unit("Ban Văn phòng", level, this.sample.province), "\"" + revision + "\"")
			.expectStatus()
			.isOk();
	}

	private UUID nominate(UUID unit, String name) {
		var answer = SampleProvince.body(this.sample
			.post("/api/v1/nominations", this.sample.officerOf(unit), SampleProvince.aNomination(this.round, name))
			.expectStatus()
			.isCreated());
		return UUID.fromString(answer.path("nominationId").asString());
	}

	private void forward(UUID nomination) {
		TestTopics.publish("thidua.appraisals", "vn.thidua.nomination.appraised.v1", nomination, 1,
				Map.of("nominationId", nomination, "roundId", this.round, "sessionId", UUID.randomUUID(),
						"appraisedByUnitId", this.sample.district, "step", 1, "outcome", "FORWARDED", "reasonCode",
						"RANKED_WITHIN_QUOTA", "appraisedAt", Instant.EPOCH.toString()));
	}

	private JsonNode obligations(UUID unit, String query) {
		return SampleProvince
			.body(this.sample.get("/api/v1/rounds/" + this.round + "/obligations" + query, this.sample.officerOf(unit))
				.expectStatus()
				.isOk());
	}

	/** What the unit owes, as its officer sees it. */
	private List<JsonNode> owedBy(UUID unit) {
		return SampleProvince
			.body(this.sample.get("/api/v1/obligations", this.sample.officerOf(unit)).expectStatus().isOk())
			.path("items")
			.valueStream()
			.filter((item) -> item.path("roundId").asString().equals(this.round.toString()))
			.toList();
	}

	private String state(UUID unit) {
		return this.database.sql("select state from obligation where round_id = ? and unit_id = ?")
			.params(this.round, unit)
			.query(String.class)
			.single();
	}

	private List<TestTopics.Event> told(String type, UUID unit) {
		return events().stream()
			.filter((event) -> event.type().equals(type)
					&& event.json().path("unitId").asString().equals(unit.toString()))
			.toList();
	}

	/** All that was told of the round, once the relay has brought it to the topic. */
	private List<TestTopics.Event> events() {
		int told = this.database.sql("select revision from round where round_id = ?")
			.param(this.round)
			.query(Integer.class)
			.single();
		return await().atMost(Duration.ofSeconds(60))
			.until(() -> TestTopics.read("thidua.rounds", this.round), (events) -> events.size() >= told);
	}

}
