package vn.thidua.nomination;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;

import vn.thidua.testkit.ServiceTest;
import vn.thidua.testkit.TestTokens;
import vn.thidua.testkit.TestTopics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

/** The service as its clients and the other services see it, in October 2023. */
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NominationServiceTests {

	private static final String NOMINATIONS = "/api/v1/nominations";

	private final JdbcClient database;

	private final SampleProvince sample;

	private UUID round = UUID.randomUUID();

	NominationServiceTests(@Autowired RestTestClient client, @Autowired JdbcClient database) {
		this.database = database;
		this.sample = new SampleProvince(client);
	}

	@BeforeAll
	void foundTheProvince() {
		this.sample.founded();
		this.round = this.sample.anOpenRound("2023", "2023-10-01");
	}

	@Test
	@DisplayName("N4 a nomination goes to the unit above, with its events, dossier and audit row")
	void aNominationIsSubmitted() {
		UUID nominationId = aSubmittedNomination("Lê Thị Mai");
		var submitted = awaitEvents("thidua.nominations", nominationId, 1).getFirst();
		assertThat(submitted.type()).isEqualTo("vn.thidua.nomination.submitted.v1");
		assertThat(submitted.json().path("submittedToUnitId").asString()).isEqualTo(this.sample.district.toString());
		assertThat(submitted.json().path("step").asInt()).isEqualTo(1);
		assertThat(awaitEvents("thidua.dossiers", nominationId, 1)).hasSize(1);
		UUID nominee = UUID.fromString(submitted.json().path("nomineeId").asString());
		assertThat(awaitEvents("thidua.people", nominee, 1).getFirst().json().path("name").asString())
			.isEqualTo("Lê Thị Mai");
		assertThat(audited("SubmitNomination", nominationId)).isEqualTo(1);
	}

	@Test
	@DisplayName("N4 what is refused is explained in two languages and leaves nothing behind")
	void aRefusalLeavesNothing() {
		long before = count("nomination");
		var nomination = SampleProvince.aNomination(this.round, "Trần Thị Không Đạt");
		nomination.put("conditionsMet", List.of());
		submit(nomination).expectStatus()
			.isEqualTo(422)
			.expectBody()
			.jsonPath("$.code")
			.isEqualTo("CONDITION_NOT_MET")
			.jsonPath("$.errors[0].field")
			.isEqualTo("conditionsMet")
			.jsonPath("$.messages.vi")
			.value(String.class, (message) -> assertThat(message).contains("CULTURAL_FAMILY"))
			.jsonPath("$.messages.en")
			.isNotEmpty();
		assertThat(count("nomination")).isEqualTo(before);
		assertThat(this.database.sql("select count(*) from nominee where name = 'Trần Thị Không Đạt'")
			.query(Long.class)
			.single()).isZero();
	}

	@Test
	@DisplayName("N6 the same nominee is found again despite another spelling")
	void theSameNomineeTwiceInARound() {
		aSubmittedNomination("Nguyễn Thị Hòa");
		submit(SampleProvince.aNomination(this.round, "NGUYỄN  THỊ HOÀ")).expectStatus()
			.isEqualTo(422)
			.expectBody()
			.jsonPath("$.code")
			.isEqualTo("NOMINEE_ALREADY_NOMINATED");
	}

	@Test
	@DisplayName("N2 the departments together nominate exactly one, also when both ask at once")
	void aSharedQuotaHoldsUnderConcurrency() throws Exception {
		UUID round = this.sample.anOpenRound("2022", "2022-10-01");
		Callable<Integer> one = () -> submitAs(this.sample.department, SampleProvince.aNomination(round, "Lý Thị Một"));
		Callable<Integer> other = () -> submitAs(this.sample.otherDepartment,
				SampleProvince.aNomination(round, "Lý Thị Hai"));
		try (var both = Executors.newFixedThreadPool(2)) {
			var answers = both.invokeAll(List.of(one, other)).stream().map((answer) -> answer.resultNow()).toList();
			assertThat(answers).containsExactlyInAnyOrder(201, 422);
		}
	}

	@Test
	@DisplayName("X4 the same request sent again takes effect once and gets the same answer")
	void aRepeatedRequestTakesEffectOnce() {
		var nomination = SampleProvince.aNomination(this.round, "Phạm Thị Lặp");
		String key = UUID.randomUUID().toString();
		String officer = this.sample.officerOf(this.sample.commune);
		var first = SampleProvince
			.body(this.sample.post(NOMINATIONS, officer, key, nomination).expectStatus().isCreated());
		var second = SampleProvince
			.body(this.sample.post(NOMINATIONS, officer, key, nomination).expectStatus().isCreated());
		assertThat(second).isEqualTo(first);
		this.sample.post(NOMINATIONS, officer, key, SampleProvince.aNomination(this.round, "Phạm Thị Khác"))
			.expectStatus()
			.isEqualTo(422)
			.expectBody()
			.jsonPath("$.code")
			.isEqualTo("IDEMPOTENCY_KEY_REUSED");
	}

	@Test
	@DisplayName("X1 an officer sees her unit's subtree only, and touches only her own unit")
	void scopeIsTheSubtree() {
		UUID nominationId = aSubmittedNomination("Võ Thị Phạm Vi");
		String path = NOMINATIONS + "/" + nominationId;
		this.sample.get(path, this.sample.officerOf(this.sample.commune)).expectStatus().isOk();
		this.sample.get(path, this.sample.officerOf(this.sample.district)).expectStatus().isOk();
		this.sample.get(path, this.sample.officerOf(this.sample.otherCommune)).expectStatus().isNotFound();
		this.sample.get(path, TestTokens.of("officer", UUID.randomUUID(), "unit-officer")).expectStatus().isNotFound();
		this.sample
			.post(NOMINATIONS, this.sample.officerOf(UUID.randomUUID()), SampleProvince.aNomination(this.round, "A"))
			.expectStatus()
			.isEqualTo(422)
			.expectBody()
			.jsonPath("$.code")
			.isEqualTo("ROUND_UNKNOWN");
		this.sample
			.post(NOMINATIONS, TestTokens.of("reader", this.sample.commune, "inspector"),
					SampleProvince.aNomination(this.round, "B"))
			.expectStatus()
			.isForbidden();
	}

	@Test
	@DisplayName("A1 what a tier finds advances, closes or awards the nomination, once, whatever comes twice or late")
	void appraisalsMoveTheNomination() {
		UUID forwarded = aSubmittedNomination("Đặng Thị Lên");
		var appraisal = appraise(forwarded, 1, 1, "FORWARDED");
		var events = awaitEvents("thidua.nominations", forwarded, 2);
		TestTopics.publish(appraisal);
		UUID closed = aSubmittedNomination("Đặng Thị Thôi");
		appraise(closed, 1, 1, "NOT_SELECTED");
		assertThat(awaitEvents("thidua.nominations", closed, 2).getLast().json().path("outcome").asString())
			.isEqualTo("NOT_SELECTED");
		assertThat(events.getLast().json().path("submittedToUnitId").asString())
			.isEqualTo(this.sample.province.toString());
		assertThat(events.getLast().aggregateVersion()).isGreaterThan(events.getFirst().aggregateVersion());
		assertThat(TestTopics.read("thidua.nominations", forwarded)).hasSize(2);
		award(forwarded);
		appraise(forwarded, 2, 2, "PROPOSED");
		awaitState(forwarded, "AWARDED");
	}

	@Test
	@DisplayName("X4 a record that cannot be applied is parked, and the others go on")
	void junkIsParked() {
		TestTopics.publishJunk("thidua.appraisals", "no-uuid", "{");
		TestTopics.publish("thidua.appraisals", "vn.thidua.nomination.appraised.v1", UUID.randomUUID(), 1,
				Map.of("nominationId", UUID.randomUUID(), "step", 1, "outcome", "FORWARDED"));
		UUID nominationId = aSubmittedNomination("Huỳnh Thị Sau");
		appraise(nominationId, 1, 1, "INELIGIBLE");
		awaitState(nominationId, "CLOSED");
		assertThat(count("parked_event")).isEqualTo(2);
	}

	@Test
	@DisplayName("O1 a unit stands below one of a higher level, and what is said twice changes nothing")
	void unitsFormATree() {
		UUID unit = UUID.randomUUID();
		var body = SampleProvince.unit("Chi hội ấp 1", "BRANCH", this.sample.commune);
		this.sample.putUnit(unit, body, null).expectStatus().isCreated();
		this.sample.putUnit(unit, body, null).expectStatus().isOk();
		var renamed = SampleProvince.unit("Chi hội ấp Một", "BRANCH", this.sample.commune);
		this.sample.putUnit(unit, renamed, null).expectStatus().isEqualTo(428);
		this.sample.putUnit(unit, renamed, "\"7\"").expectStatus().isEqualTo(412);
		this.sample.putUnit(unit, renamed, "\"1\"").expectStatus().isOk();
		assertThat(awaitEvents("thidua.organisation", unit, 2)).hasSize(2);
		this.sample
			.putUnit(UUID.randomUUID(), SampleProvince.unit("Huyện ngược", "DISTRICT", this.sample.commune), null)
			.expectStatus()
			.isEqualTo(422)
			.expectBody()
			.jsonPath("$.code")
			.isEqualTo("PARENT_NOT_ABOVE");
	}

	@Test
	@DisplayName("X3 people are listed by given name, the Vietnamese way")
	void listsAreInVietnameseOrder() {
		UUID round = this.sample.anOpenRound("2021", "2022-10-02");
		Stream.of("Trần Thị Đung", "Lê Ân", "Phạm Thị An", "Vũ Thị Dung", "Hồ Ản")
			.forEach((name) -> assertThat(submitAs(this.sample.otherCommune, SampleProvince.aNomination(round, name)))
				.isEqualTo(201));
		var page = SampleProvince.body(this.sample.get(NOMINATIONS + "?size=10&round=" + round,
				this.sample.officerOf(this.sample.otherCommune)));
		assertThat(page.path("items").values().stream().map((item) -> item.path("nomineeName").asString()))
			.containsExactly("Phạm Thị An", "Hồ Ản", "Lê Ân", "Vũ Thị Dung", "Trần Thị Đung");
	}

	@Test
	@DisplayName("X1 the audit trail cannot be changed")
	void auditIsFinal() {
		assertThat(org.assertj.core.api.Assertions
			.catchThrowable(() -> this.database.sql("update audit_entry set actor = 'nobody'").update()))
			.hasMessageContaining("cannot be changed");
	}

	private RestTestClient.ResponseSpec submit(Object nomination) {
		return this.sample.post(NOMINATIONS, this.sample.officerOf(this.sample.commune), nomination);
	}

	private int submitAs(UUID unit, Object nomination) {
		return this.sample.post(NOMINATIONS, this.sample.officerOf(unit), nomination)
			.expectBody()
			.returnResult()
			.getStatus()
			.value();
	}

	private UUID aSubmittedNomination(String name) {
		var answer = SampleProvince
			.body(submit(SampleProvince.aNomination(this.round, name)).expectStatus().isCreated());
		return UUID.fromString(answer.path("nominationId").asString());
	}

	private TestTopics.Event appraise(UUID nominationId, long version, int step, String outcome) {
		return TestTopics.publish("thidua.appraisals", "vn.thidua.nomination.appraised.v1", nominationId, version,
				Map.of("nominationId", nominationId, "roundId", this.round, "sessionId", UUID.randomUUID(),
						"appraisedByUnitId", this.sample.district, "step", step, "outcome", outcome, "reasonCode",
						"RANKED_WITHIN_QUOTA", "appraisedAt", Instant.EPOCH.toString()));
	}

	private void award(UUID nominationId) {
		TestTopics.publish("thidua.awards", "vn.thidua.nomination.awarded.v1", nominationId, 1,
				Map.of("awardId", UUID.randomUUID(), "nominationId", nominationId, "decisionNumber", "1/QĐ-BTV"));
	}

	private void awaitState(UUID nominationId, String state) {
		await().atMost(Duration.ofSeconds(90))
			.untilAsserted(() -> assertThat(this.database.sql("select state from nomination where nomination_id = ?")
				.param(nominationId)
				.query(String.class)
				.single()).isEqualTo(state));
	}

	private static List<TestTopics.Event> awaitEvents(String topic, UUID key, int count) {
		return await().atMost(Duration.ofSeconds(90))
			.until(() -> TestTopics.read(topic, key), (events) -> events.size() >= count);
	}

	private long audited(String act, UUID subject) {
		return this.database.sql("select count(*) from audit_entry where act = ? and subject_id = ?")
			.params(act, subject.toString())
			.query(Long.class)
			.single();
	}

	private long count(String table) {
		return this.database.sql("select count(*) from " + table).query(Long.class).single();
	}

}
