package vn.thidua.appraisal;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.json.JsonMapper;

import vn.thidua.contracts.PublishedEvents;
import vn.thidua.contracts.Topics;
import vn.thidua.contracts.award.AwardRevokedV1;
import vn.thidua.contracts.award.RevocationReason;
import vn.thidua.contracts.organisation.UnitChangedV1;
import vn.thidua.eventing.CloudEventHeaders;
import vn.thidua.platform.time.Vietnam;
import vn.thidua.testkit.DatabaseText;
import vn.thidua.testkit.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ServiceTest
class RevocationTests {

	private final LocalDate today = LocalDate.now(Vietnam.ZONE);

	@Autowired
	private RestTestClient client;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private DataSource database;

	private SampleRound round;

	@BeforeEach
	void openRound() {
		this.round = SampleRound.opened(this.client);
	}

	@Test
	@DisplayName("A6 an award is revoked by a decision with a number of its own; both stay in the register")
	void isRevokedByADecisionOfItsOwn() {
		var nominations = this.round.proposed(2);
		var decision = issue(nominations);
		var awardId = decision.text("/awards/0/awardId");

		var revoked = revoke(decision, awardId);

		assertThat(revoked.status()).isEqualTo(201);
		assertThat(revoked.text("/number")).isEqualTo("2/QĐ-BTV");
		var officer = this.round.officer(this.round.province);
		var first = officer.get("/api/v1/decisions/{id}", decision.text("/decisionId"));
		assertThat(first.text("/revoked")).isEqualTo("1");
		assertThat(first.body().findValuesAsString("revokedByNumber")).contains("2/QĐ-BTV");
		var second = officer.get("/api/v1/decisions/{id}", revoked.text("/decisionId"));
		assertThat(second.text("/kind")).isEqualTo("REVOCATION");
		assertThat(second.text("/awards/0/awardId")).isEqualTo(awardId);
		var published = Broker.published(Topics.AWARDS, nominations.subList(0, 1), 2).getLast();
		assertThat(Broker.header(published, CloudEventHeaders.TYPE)).isEqualTo("vn.thidua.award.revoked.v1");
		assertThat(Broker.header(published, CloudEventHeaders.AGGREGATE_VERSION)).isEqualTo("3");
		assertThat(PublishedContracts.violations(PublishedEvents.AWARD_REVOKED, published.value())).isEmpty();
		assertThat(JsonMapper.shared().readValue(published.value(), AwardRevokedV1.class))
			.isEqualTo(new AwardRevokedV1(UUID.fromString(awardId), nominations.getFirst(), this.round.roundId,
					SampleRound.nomineeOf(nominations.getFirst()), this.round.commune,
					UUID.fromString(revoked.text("/decisionId")), "2/QĐ-BTV", this.today, this.round.province,
					RevocationReason.FALSE_ACHIEVEMENT));
	}

	@Test
	@DisplayName("A6 a number is never used again, and who lost an award by mistake can be awarded anew")
	void canBeAwardedAnew() {
		var nominations = this.round.proposed(1);
		var decision = issue(nominations);
		assertThat(revoke(decision, decision.text("/awards/0/awardId")).status()).isEqualTo(201);

		var anew = issue(nominations);

		assertThat(anew.text("/number")).isEqualTo("3/QĐ-BTV");
		assertThat(post("/api/v1/decisions", terms(nominations)).violations())
			.containsExactly("NOMINATION_ALREADY_AWARDED at nominationIds[0]");
	}

	@Test
	@DisplayName("A6 of several revocations of one award at the same time one stands, and the others hear so")
	void isRevokedOnce() {
		var decision = issue(this.round.proposed(1));
		var awardId = decision.text("/awards/0/awardId");

		var answers = Stream.generate(() -> CompletableFuture.supplyAsync(() -> revoke(decision, awardId)))
			.limit(4)
			.toList()
			.stream()
			.map(CompletableFuture::join)
			.toList();

		assertThat(answers).extracting(User.Answer::status).containsExactlyInAnyOrder(201, 422, 422, 422);
		assertThat(answers).filteredOn((answer) -> answer.status() == 422)
			.allSatisfy((answer) -> assertThat(answer.violations())
				.containsExactly("AWARD_ALREADY_REVOKED at awardIds[0]"));
		assertThat(issue(this.round.proposed(1)).text("/number")).as("the refused used up no number")
			.isEqualTo("3/QĐ-BTV");
	}

	@Test
	@DisplayName("X1 only who decided revokes, and only awards of that decision")
	void onlyWhoDecidedRevokes() {
		var decision = issue(this.round.proposed(1));
		var path = "/api/v1/decisions/" + decision.text("/decisionId") + "/revocations";
		var awardId = decision.text("/awards/0/awardId");

		assertThat(this.round.appraiser(this.round.province).post(path, revocation(awardId)).status()).isEqualTo(403);
		assertThat(new User(this.client, this.round.district, "standing-committee").post(path, revocation(awardId))
			.status()).isEqualTo(404);
		var wrong = new HashMap<>(revocation(UUID.randomUUID().toString()));
		wrong.put("decidedOn", this.today.minusDays(1));
		assertThat(post(path, wrong).violations()).containsExactly("REVOKED_BEFORE_DECIDED at decidedOn",
				"AWARD_NOT_OF_DECISION at awardIds[0]");
	}

	@Test
	@DisplayName("X2 the wording of the reason is erased with the dossier, in whichever order; the fact stays")
	void theWordingIsErased() {
		var nominations = this.round.proposed(2);
		var decision = issue(nominations);
		revoke(decision, decision.text("/awards/0/awardId"), "Chị Gianlận kê khai không đúng");
		assertThat(DatabaseText.columnsWith(this.database, "Gianlận")).isNotEmpty();

		nominations.forEach((nomination) -> Broker.erase(PublishedEvents.DOSSIER_DESCRIBED, nomination, 2));

		Awaitility.await()
			.atMost(Duration.ofSeconds(60))
			.untilAsserted(() -> assertThat(DatabaseText.columnsWith(this.database, "Gianlận")).isEmpty());
		assertThat(revoke(decision, decision.text("/awards/1/awardId"), "Chị Gianlận cũng vậy").status())
			.isEqualTo(201);
		assertThat(DatabaseText.columnsWith(this.database, "Gianlận")).isEmpty();
		assertThat(this.round.officer(this.round.province)
			.get("/api/v1/decisions/{id}", decision.text("/decisionId"))
			.text("/revoked")).isEqualTo("2");
	}

	@Test
	@DisplayName("A6 a committee above the one that decided sees the decision and does not revoke it")
	void whoIsAboveDoesNotRevoke() {
		var decision = issue(this.round.proposed(1));
		var path = "/api/v1/decisions/" + decision.text("/decisionId");
		var above = UUID.randomUUID();
		tell(above, 1, "CENTRE", null);
		tell(this.round.province, 2, "PROVINCE", above);
		var committee = new User(this.client, above, "standing-committee");
		Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> committee.get(path).status() == 200);

		assertThat(committee.post(path + "/revocations", revocation(decision.text("/awards/0/awardId"))).status())
			.isEqualTo(403);
		assertThat(this.round.officer(this.round.province).get(path).text("/revoked")).isEqualTo("0");
	}

	private static void tell(UUID unitId, int version, String level, @Nullable UUID parentId) {
		Broker.publish(PublishedEvents.UNIT_CHANGED, unitId, version, new UnitChangedV1(unitId, "1", level + " (mẫu)",
				level, parentId, null, LocalDate.of(2022, 1, 1), "Nghị quyết mẫu"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "update award_revocation set reason_code = 'DECIDED_IN_ERROR'",
			"delete from award_revocation", "update award_verification set code = 'x'" })
	@DisplayName("A6 a revocation cannot be edited or deleted")
	void isFinal(String change) {
		assertThatThrownBy(() -> this.jdbc.sql(change).update()).hasMessageContaining("final");
	}

	private User.Answer issue(List<UUID> nominations) {
		return post("/api/v1/decisions", terms(nominations));
	}

	private User.Answer revoke(User.Answer decision, String awardId) {
		return revoke(decision, awardId, "Kê khai số liệu không đúng");
	}

	private User.Answer revoke(User.Answer decision, String awardId, String reason) {
		var revocation = new HashMap<>(revocation(awardId));
		revocation.put("reason", reason);
		return post("/api/v1/decisions/" + decision.text("/decisionId") + "/revocations", revocation);
	}

	private User.Answer post(String path, Object body) {
		return this.round.committee().post(path, body);
	}

	private Map<String, Object> terms(List<UUID> nominations) {
		return Map.of("roundId", this.round.roundId, "decidedOn", this.today, "signatory", "Nguyễn Thị Mẫu, Chủ tịch",
				"legalBasis", "Luật Thi đua, khen thưởng số 06/2022/QH15", "kind", "CERTIFICATE_OF_COMMENDATION",
				"nominationIds", nominations);
	}

	private Map<String, Object> revocation(String awardId) {
		return Map.of("decidedOn", this.today, "signatory", "Nguyễn Thị Mẫu, Chủ tịch", "legalBasis",
				"Luật Thi đua, khen thưởng số 06/2022/QH15", "reasonCode", "FALSE_ACHIEVEMENT", "reason",
				"Kê khai số liệu không đúng", "awardIds", List.of(awardId));
	}

}
