package vn.thidua.nomination;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

import vn.thidua.testkit.ServiceTest;
import vn.thidua.testkit.TestClock;
import vn.thidua.testkit.TestTokens;
import vn.thidua.testkit.TestTopics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

/** Rounds as their rules and exceptions have them. */
@ServiceTest
class RoundsTests {

	private final JdbcClient database;

	private final SampleProvince sample;

	private final ScheduledJobs jobs;

	private final String programme = "rounds-" + UUID.randomUUID();

	RoundsTests(@Autowired RestTestClient client, @Autowired JdbcClient database,
			@Autowired ScheduledTaskHolder scheduled) {
		this.database = database;
		this.sample = new SampleProvince(client);
		this.jobs = new ScheduledJobs(scheduled);
	}

	@BeforeEach
	void foundTheProvince() {
		TestClock.set("2023-05-20");
		this.sample.founded();
	}

	@AfterEach
	void resetTheClock() {
		TestClock.reset();
	}

	@Test
	@DisplayName("N1 a round opens by itself each month, once, however often and from however many instances it is looked")
	void aRoundOpensByItself() throws Exception {
		add(RuleFiles.MONTHLY);
		TestClock.set("2023-06-01");
		this.jobs.atOnce(this.jobs::openRounds);
		this.jobs.openRounds();
		assertThat(periods()).containsExactly("2023-06");
		var round = round("2023-06");
		assertThat(round.path("name").asString()).isEqualTo("Biểu dương tháng 6/2023");
		assertThat(round.path("opensOn").asString()).isEqualTo("2023-06-01");
		assertThat(round.path("lastDay").asString()).isEqualTo("2023-06-30");
		assertThat(awaitEvents(id(round), 1).getFirst().type()).isEqualTo("vn.thidua.round.opened.v1");
	}

	@Test
	@DisplayName("N1 after a pause only the round that still has time is opened")
	void whatIsOverIsNotOpenedAnyMore() {
		add(RuleFiles.MONTHLY);
		TestClock.set("2023-08-20");
		this.jobs.openRounds();
		assertThat(periods()).containsExactly("2023-08");
	}

	@Test
	@DisplayName("N2 a yearly round does not open before its day, nor after its deadline")
	void aYearlyRoundOpensBetweenItsDays() {
		add(RuleFiles.YEARLY);
		TestClock.set("2023-09-30");
		this.jobs.openRounds();
		assertThat(periods()).isEmpty();
		TestClock.set("2023-10-15");
		this.jobs.openRounds();
		assertThat(periods()).isEmpty();
		TestClock.set("2024-10-14");
		this.jobs.openRounds();
		assertThat(periods()).containsExactly("2024");
	}

	@Test
	@DisplayName("M2 a round opens under the rules of its day and keeps them; later rules rule later rounds")
	void aRoundKeepsItsRules() {
		add(RuleFiles.YEARLY);
		add(RuleFiles.TWO_TIERS);
		TestClock.set("2024-10-02");
		this.jobs.openRounds();
		TestClock.set("2025-10-02");
		this.jobs.openRounds();
		assertThat(round("2024").path("programmeVersion").asInt()).isEqualTo(1);
		assertThat(round("2025").path("programmeVersion").asInt()).isEqualTo(2);
	}

	@Test
	@DisplayName("N3 a dated exception moves the deadline: what was late and is on time now counts as on time")
	void anExceptionMovesTheDeadline() {
		UUID round = anOpenRound();
		TestClock.set("2023-10-14");
		UUID onTime = nominate(round, "Lê Thị Sớm");
		TestClock.set("2023-10-20");
		UUID late = nominate(round, "Lê Thị Muộn");
		assertThat(isOnTime(onTime)).isTrue();
		assertThat(isOnTime(late)).isFalse();

		move(round, "\"1\"", "2023-10-20").expectStatus().isOk().expectHeader().valueEquals("ETag", "\"2\"");
		assertThat(isOnTime(late)).isTrue();
		move(round, "\"2\"", "2023-10-13").expectStatus().isOk();
		assertThat(isOnTime(onTime)).isFalse();
		assertThat(isOnTime(late)).isFalse();

		var events = awaitEvents(round, 3);
		assertThat(events.get(1).type()).isEqualTo("vn.thidua.round.deadline-moved.v1");
		assertThat(events.get(1).json().path("lastDay").asString()).isEqualTo("2023-10-20");
		assertThat(events.get(2).json().path("previousLastDay").asString()).isEqualTo("2023-10-20");
		assertThat(events).extracting(TestTopics.Event::aggregateVersion).containsExactly(1L, 2L, 3L);
		assertThat(audited("MoveDeadline", round)).isEqualTo(2);
	}

	@Test
	@DisplayName("N3 an exception names the revision it is based on, and makes sense")
	void anExceptionIsChecked() {
		UUID round = anOpenRound();
		move(round, null, "2023-10-25").expectStatus().isEqualTo(428);
		move(round, "\"9\"", "2023-10-25").expectStatus().isEqualTo(412);
		refused(move(round, "\"1\"", "2023-09-30"), "LAST_DAY_BEFORE_OPENING");
		refused(move(round, "\"1\"", "2023-10-14"), "DEADLINE_UNCHANGED");
		var exception = Map.of("lastDay", "2023-10-25", "legalBasis", "Công văn 12/BTV");
		String path = exceptionsOf(round);
		this.sample.change(path, this.sample.officerOf(this.sample.province), "\"1\"", exception)
			.expectStatus()
			.isForbidden();
		this.sample.change(path, TestTokens.of("office", this.sample.district, "office"), "\"1\"", exception)
			.expectStatus()
			.isNotFound();
	}

	@Test
	@DisplayName("N3 who takes part in a round reads which exceptions gave it its last day, and on what legal basis")
	void exceptionsAreListedWithTheirLegalBasis() {
		UUID round = anOpenRound();
		assertThat(exceptions(round, this.sample.officerOf(this.sample.commune))).isEmpty();
		TestClock.set("2023-10-12");
		move(round, "\"1\"", "2023-10-25").expectStatus().isOk();
		move(round, "\"2\"", "2023-10-31").expectStatus().isOk();
		move(anOpenRound(this.sample.office(), "2022"), "\"1\"", "2023-10-20").expectStatus().isOk();

		assertThat(exceptions(round, this.sample.officerOf(this.sample.commune)))
			.extracting((each) -> each.path("revision").asLong(), (each) -> each.path("previousLastDay").asString(),
					(each) -> each.path("lastDay").asString(), (each) -> each.path("legalBasis").asString())
			.containsExactly(tuple(2L, "2023-10-14", "2023-10-25", "Công văn 12/BTV"),
					tuple(3L, "2023-10-25", "2023-10-31", "Công văn 12/BTV"));
		assertThat(exceptions(round, this.sample.office()).getFirst().path("grantedAt").asString())
			.startsWith("2023-10-1");

		var page = SampleProvince.body(this.sample.get(exceptionsOf(round) + "?page=1&size=1", this.sample.office()));
		assertThat(page.path("total").asLong()).isEqualTo(2);
		assertThat(page.path("items").get(0).path("lastDay").asString()).isEqualTo("2023-10-31");
	}

	@Test
	@DisplayName("N3 an exception that a round opened with is listed beside what the rules said")
	void anExceptionAtOpeningIsListed() {
		add(RuleFiles.YEARLY);
		var opened = SampleProvince.body(this.sample
			.post("/api/v1/rounds", this.sample.office(),
					Map.of("programme", this.programme, "version", 1, "name", "Đợt 2022", "period", "2022", "opensOn",
							"2022-10-01", "deadlineException",
							Map.of("lastDay", "2022-10-25", "legalBasis", "06A/HD-BTV mục IV.1")))
			.expectStatus()
			.isCreated());
		assertThat(exceptions(id(opened), this.sample.officerOf(this.sample.commune)))
			.extracting((each) -> each.path("previousLastDay").asString(), (each) -> each.path("lastDay").asString(),
					(each) -> each.path("legalBasis").asString())
			.containsExactly(tuple("2022-10-14", "2022-10-25", "06A/HD-BTV mục IV.1"));
	}

	@Test
	@DisplayName("X1 exceptions of a round that a unit takes no part in are not there for it")
	void exceptionsOfOthersRoundsAreNotThere() {
		anOpenRound();
		UUID round = anOpenRound(TestTokens.of("office", this.sample.commune, "office"), "2023");
		assertThat(exceptions(round, this.sample.officerOf(this.sample.commune))).isEmpty();
		this.sample.get(exceptionsOf(round), this.sample.officerOf(this.sample.otherCommune))
			.expectStatus()
			.isNotFound();
		this.sample.get(exceptionsOf(UUID.randomUUID()), this.sample.office()).expectStatus().isNotFound();
	}

	@Test
	@DisplayName("N3 in a closed round nothing more is nominated or changed")
	void aClosedRoundStaysAsItIs() {
		UUID round = anOpenRound();
		TestClock.set("2023-10-05");
		String path = "/api/v1/rounds/" + round + "/closing";
		this.sample.change(path, this.sample.office(), null, Map.of()).expectStatus().isEqualTo(428);
		this.sample.change(path, this.sample.office(), "\"1\"", Map.of()).expectStatus().isOk();
		refused(this.sample.post("/api/v1/nominations", this.sample.officerOf(this.sample.commune),
				SampleProvince.aNomination(round, "Lê Thị Sau")), "ROUND_CLOSED");
		refused(this.sample.change(path, this.sample.office(), "\"2\"", Map.of()), "ROUND_CLOSED");
		refused(move(round, "\"2\"", "2023-10-25"), "ROUND_CLOSED");
		assertThat(awaitEvents(round, 2).getLast().type()).isEqualTo("vn.thidua.round.closed.v1");
		assertThat(audited("CloseRound", round)).isEqualTo(1);
	}

	private void add(RuleFiles file) {
		this.sample.post("/api/v1/programmes/" + this.programme + "/versions", this.sample.office(), file.json())
			.expectStatus()
			.isCreated();
	}

	/** Opened by hand, with the deadline 14/10/2023. */
	private UUID anOpenRound() {
		this.sample
			.post("/api/v1/programmes/" + this.programme + "/versions", this.sample.office(),
					SampleProvince.aProgramme())
			.expectStatus()
			.isCreated();
		return anOpenRound(this.sample.office(), "2023");
	}

	/** Under the rules that are there already. */
	private UUID anOpenRound(String office, String period) {
		var round = Map.of("programme", this.programme, "version", 1, "name", "Đợt " + period, "period", period,
				"opensOn", "2023-10-01");
		return id(SampleProvince.body(this.sample.post("/api/v1/rounds", office, round).expectStatus().isCreated()));
	}

	private List<JsonNode> exceptions(UUID round, String token) {
		var page = SampleProvince.body(this.sample.get(exceptionsOf(round), token).expectStatus().isOk());
		return page.path("items").valueStream().toList();
	}

	private static String exceptionsOf(UUID round) {
		return "/api/v1/rounds/" + round + "/deadline-exceptions";
	}

	private UUID nominate(UUID round, String name) {
		var answer = SampleProvince.body(
				this.sample
					.post("/api/v1/nominations", this.sample.officerOf(this.sample.commune),
							SampleProvince.aNomination(round, name))
					.expectStatus()
					.isCreated());
		return UUID.fromString(answer.path("nominationId").asString());
	}

	private boolean isOnTime(UUID nomination) {
		return SampleProvince
			.body(this.sample.get("/api/v1/nominations/" + nomination, this.sample.officerOf(this.sample.commune)))
			.path("onTime")
			.asBoolean();
	}

	private RestTestClient.ResponseSpec move(UUID round, @Nullable String ifMatch, String lastDay) {
		return this.sample.change(exceptionsOf(round), this.sample.office(), ifMatch,
				Map.of("lastDay", lastDay, "legalBasis", "Công văn 12/BTV"));
	}

	private static void refused(RestTestClient.ResponseSpec answer, String code) {
		answer.expectStatus().isEqualTo(422).expectBody().jsonPath("$.code").isEqualTo(code);
	}

	private List<String> periods() {
		return this.database.sql("select period from round where programme = ? order by period")
			.param(this.programme)
			.query((row, number) -> row.getString(1))
			.list();
	}

	private JsonNode round(String period) {
		var id = this.database.sql("select round_id from round where programme = ? and period = ?")
			.params(this.programme, period)
			.query(UUID.class)
			.single();
		return SampleProvince.body(this.sample.get("/api/v1/rounds/" + id, this.sample.office()));
	}

	private static UUID id(JsonNode round) {
		return UUID.fromString(round.path("roundId").asString());
	}

	private static List<TestTopics.Event> awaitEvents(UUID round, int count) {
		return await().atMost(Duration.ofSeconds(90))
			.until(() -> TestTopics.read("thidua.rounds", round), (events) -> events.size() >= count);
	}

	private long audited(String act, UUID subject) {
		return this.database.sql("select count(*) from audit_entry where act = ? and subject_id = ?")
			.params(act, subject.toString())
			.query(Long.class)
			.single();
	}

}
