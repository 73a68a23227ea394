package vn.thidua.appraisal;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;

import vn.thidua.contracts.Topics;
import vn.thidua.testkit.ServiceTest;
import vn.thidua.testkit.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ServiceTest
class DecisionsTests {

	private static final String DECISIONS = "/api/v1/decisions";

	private static final String DECIDED = "2023-10-25";

	@Autowired
	private RestTestClient client;

	@Autowired
	private JdbcClient jdbc;

	private SampleRound round;

	@BeforeEach
	void openRound() {
		TestClock.set(DECIDED);
		this.round = SampleRound.opened(this.client);
	}

	@AfterEach
	void resetClock() {
		TestClock.reset();
	}

	/** Concluded on years before, so that a decision can be of any of them. */
	private List<UUID> proposedLongAgo(int count) {
		TestClock.set("2020-10-20");
		var nominations = this.round.proposed(count);
		TestClock.set(DECIDED);
		return nominations;
	}

	@Test
	@DisplayName("A6 a decision has a number, its terms and an award for each recipient, and leaves an audit row")
	void issuesADecision() {
		var nominations = this.round.proposed(5);
		this.round.describe(nominations.get(0), "Trần Thị Đung");
		this.round.describe(nominations.get(1), "Lê Thị An");

		var issued = issue("2023-10-25", nominations);

		assertThat(issued.status()).isEqualTo(201);
		assertThat(issued.text("/number")).isEqualTo("1/QĐ-BTV");
		assertThat(issued.body().findValuesAsString("nominationId"))
			.containsExactlyElementsOf(nominations.stream().map(UUID::toString).toList());
		var decisionId = issued.text("/decisionId");
		assertThat(String.valueOf(issued.headers().getLocation())).endsWith(DECISIONS + "/" + decisionId);
		var decision = this.round.officer(this.round.province).get(DECISIONS + "/" + decisionId);
		assertThat(decision.text("/signatory")).isEqualTo("Nguyễn Thị Mẫu, Chủ tịch");
		assertThat(decision.text("/decidedOn")).isEqualTo("2023-10-25");
		assertThat(decision.text("/kind")).isEqualTo("CERTIFICATE_OF_COMMENDATION");
		assertThat(decision.text("/authorityUnitName")).isEqualTo("PROVINCE (mẫu)");
		assertThat(decision.text("/recipients")).isEqualTo("5");
		Awaitility.await()
			.atMost(Duration.ofSeconds(90))
			.untilAsserted(() -> assertThat(awardedNames(decisionId)).containsExactly("Lê Thị An", "Trần Thị Đung",
					"nobody", "nobody", "nobody"));
		assertThat(this.jdbc.sql("select count(*) from audit_entry where act = 'IssueDecision' and subject_id = ?")
			.param(decisionId)
			.query(Long.class)
			.single()).isEqualTo(1);
	}

	private List<String> awardedNames(String decisionId) {
		return this.round.officer(this.round.province)
			.get(DECISIONS + "/" + decisionId)
			.body()
			.path("awards")
			.valueStream()
			.map((award) -> award.path("nomineeName").asString("nobody"))
			.toList();
	}

	@Test
	@DisplayName("A6 eight decisions at the same time take numbers without gaps, each its own")
	void numbersHaveNoGaps() {
		var nominations = proposedLongAgo(9);
		// A refused one in between uses up no number.
		assertThat(issue("2023-10-25", List.of(UUID.randomUUID())).status()).isEqualTo(422);

		var numbers = IntStream.range(0, 8)
			.mapToObj((i) -> CompletableFuture.supplyAsync(() -> issue("2023-10-25", nominations.subList(i, i + 1))))
			.toList()
			.stream()
			.map(CompletableFuture::join)
			.map((answer) -> answer.text("/number"))
			.toList();

		assertThat(numbers).containsExactlyInAnyOrderElementsOf(
				IntStream.rangeClosed(1, 8).mapToObj((number) -> number + "/QĐ-BTV").toList());
		assertThat(issue("2022-10-25", nominations.subList(8, 9)).text("/number")).as("a series of its own per year")
			.isEqualTo("1/QĐ-BTV");
	}

	@Test
	@DisplayName("N6 of two decisions on one nomination at the same time one stands")
	void oneNominationIsAwardedOnce() {
		var nominations = proposedLongAgo(1);

		var answers = List.of("2023-10-25", "2022-10-25", "2021-10-25", "2020-10-25")
			.stream()
			.map((date) -> CompletableFuture.supplyAsync(() -> issue(date, nominations)))
			.toList()
			.stream()
			.map(CompletableFuture::join)
			.toList();

		assertThat(answers).extracting(User.Answer::status).containsExactlyInAnyOrder(201, 422, 422, 422);
		assertThat(answers).filteredOn((answer) -> answer.status() == 422)
			.allSatisfy((answer) -> assertThat(answer.violations())
				.containsExactly("NOMINATION_ALREADY_AWARDED at nominationIds[0]"));
		assertThat(Broker.published(Topics.AWARDS, nominations, 1)).hasSize(1);
	}

	@Test
	@DisplayName("A6 a decision is not dated before the session concluded, and rests on what its level may decide")
	void restsOnTheConclusionAndOnItsLevel() {
		var nominations = this.round.proposed(1);
		var merit = new HashMap<>(decision("2023-10-24", nominations));
		merit.put("kind", "CERTIFICATE_OF_MERIT");

		var refused = this.round.committee().post(DECISIONS, merit);

		assertThat(refused.violations()).containsExactly("DECIDED_BEFORE_CONCLUSION at decidedOn",
				"KIND_NOT_ALLOWED_HERE at kind");
		assertThat(refused.text("/messages/vi")).contains("25/10/2023");
	}

	@Test
	@DisplayName("A6 the best is proposed to the superior beside her own award, once")
	void isProposedToTheSuperiorToo() {
		var nominations = this.round.proposed(1);
		assertThat(issue(DECIDED, nominations).status()).isEqualTo(201);
		var proposal = new HashMap<>(decision(DECIDED, nominations));
		proposal.put("kind", "PROPOSAL_TO_SUPERIOR");

		assertThat(this.round.committee().post(DECISIONS, proposal).status()).isEqualTo(201);

		assertThat(this.round.committee().post(DECISIONS, proposal).violations())
			.containsExactly("NOMINATION_ALREADY_PROPOSED_TO_SUPERIOR at nominationIds[0]");
		assertThat(Broker.published(Topics.AWARDS, nominations, 2)).hasSize(2);
	}

	@Test
	@DisplayName("A2 only what the committee's own session proposed in the round is awarded")
	void awardsOnlyWhatWasProposed() {
		var proposed = this.round.proposed(1);
		var waiting = this.round.submittedTo(this.round.district, 1);
		var elsewhere = SampleRound.opened(this.client).proposed(1).getFirst();
		var today = LocalDate.parse(DECIDED);

		var refused = issue(today.plusDays(1).toString(),
				List.of(proposed.getFirst(), waiting, elsewhere, proposed.getFirst()));

		assertThat(refused.violations()).containsExactly("DECIDED_ON_IN_FUTURE at decidedOn",
				"NOMINATION_NOT_PROPOSED at nominationIds[1]", "NOMINATION_NOT_PROPOSED at nominationIds[2]",
				"NOMINATION_GIVEN_TWICE at nominationIds[3]");
		assertThat(refused.text("/messages/vi")).endsWith(today.format(DateTimeFormatter.ofPattern("dd/MM/yyyy.")));
		assertThat(issue("2023-10-25", List.of()).violations()).containsExactly("FIELD_REQUIRED at nominationIds");
	}

	@Test
	@DisplayName("X1 only a standing committee decides, and its register is seen in its own tree")
	void onlyACommitteeDecides() {
		var proposed = this.round.proposed(1);
		var body = decision("2023-10-25", proposed);
		assertThat(this.round.appraiser(this.round.province).post(DECISIONS, body).status()).isEqualTo(403);
		assertThat(new User(this.client, this.round.district, "standing-committee").post(DECISIONS, body).text("/code"))
			.isEqualTo("NOMINATION_NOT_PROPOSED");

		var decisionId = issue("2023-10-25", proposed).text("/decisionId");

		assertThat(this.round.officer(this.round.province).get(DECISIONS).text("/items/0/decisionId"))
			.isEqualTo(decisionId);
		var stranger = SampleRound.opened(this.client);
		assertThat(stranger.officer(stranger.province).get(DECISIONS).text("/total")).isEqualTo("0");
		assertThat(this.round.officer(this.round.district).get(DECISIONS).text("/total")).isEqualTo("0");
		assertThat(this.round.officer(this.round.district).get(DECISIONS + "/" + decisionId).status()).isEqualTo(404);
	}

	@Test
	@DisplayName("X4 the same decision sent again gets the same answer, and one number is used")
	void theSameRequestTakesEffectOnce() {
		var body = decision("2023-10-25", this.round.proposed(1));
		var key = "a-key-of-hers-" + this.round.province;

		var first = this.round.committee().post(DECISIONS, body, key);
		var again = this.round.committee().post(DECISIONS, body, key);

		assertThat(again.status()).isEqualTo(201);
		assertThat(again.body()).isEqualTo(first.body());
		assertThat(again.headers().getLocation()).isEqualTo(first.headers().getLocation());
		assertThat(this.round.officer(this.round.province).get(DECISIONS).text("/total")).isEqualTo("1");
	}

	@ParameterizedTest
	@ValueSource(strings = { "update decision set signatory = 'someone else'", "delete from decision",
			"update award set nominee_id = nomination_id", "delete from award", "truncate award, decision cascade" })
	@DisplayName("A6 what was issued cannot be edited or deleted")
	void whatWasIssuedIsFinal(String change) {
		assertThat(issue("2023-10-25", this.round.proposed(1)).status()).isEqualTo(201);

		assertThatThrownBy(() -> this.jdbc.sql(change).update()).hasMessageContaining("final");
	}

	private User.Answer issue(String decidedOn, List<UUID> nominations) {
		return this.round.committee().post(DECISIONS, decision(decidedOn, nominations));
	}

	private Map<String, Object> decision(String decidedOn, List<UUID> nominations) {
		return Map.of("roundId", this.round.roundId, "decidedOn", decidedOn, "signatory", "Nguyễn Thị Mẫu, Chủ tịch",
				"legalBasis", "Luật Thi đua, khen thưởng 06/2022/QH15", "kind", "CERTIFICATE_OF_COMMENDATION",
				"nominationIds", nominations);
	}

}
