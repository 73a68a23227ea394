package vn.thidua.appraisal;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;

import vn.thidua.contracts.PublishedEvents;
import vn.thidua.contracts.Topics;
import vn.thidua.eventing.CloudEventHeaders;
import vn.thidua.testkit.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceTest
class ReopeningTests {

	private static final Map<String, String> REOPENING = Map.of("reason", "Bỏ sót số liệu", "legalBasis",
			"Công văn 12/BTV");

	@Autowired
	private RestTestClient client;

	@Autowired
	private JdbcClient jdbc;

	private SampleRound round;

	private List<UUID> dossiers = List.of();

	private UUID sessionId = UUID.randomUUID();

	@BeforeEach
	void concludeAtTheDistrict() {
		this.round = SampleRound.opened(this.client);
		this.dossiers = this.round.submitted(3, this.round.district, 1);
		this.sessionId = this.round.sessionOf(this.round.district, 3);
		this.round.awaitRoundKnown();
		assertThat(this.round
			.conclude(this.round.district, this.sessionId,
					new Findings().forwarded(this.dossiers.get(0), this.dossiers.get(1))
						.notSelected(this.dossiers.get(2)))
			.status()).isEqualTo(201);
	}

	@Test
	@DisplayName("A1 a session is reopened from above with a reason; its dossiers come back and are concluded anew")
	void aSessionIsReopened() {
		this.round.submit(this.dossiers.get(0), this.round.province, 2, 2);
		var above = this.round.sessionOf(this.round.province, 1);

		assertThat(reopen(this.round.province, tag()).status()).isEqualTo(204);
		assertThat(waiting(above, this.round.province)).isZero();
		assertThat(waiting(this.sessionId, this.round.district)).isZero();
		var told = Broker.published(Topics.APPRAISALS, this.dossiers, 6);
		assertThat(told).hasSize(6);
		assertThat(told)
			.filteredOn((message) -> PublishedEvents.NOMINATION_REOPENED.name()
				.equals(Broker.header(message, CloudEventHeaders.TYPE)))
			.hasSize(3)
			.allSatisfy((message) -> {
				assertThat(PublishedContracts.violations(PublishedEvents.NOMINATION_REOPENED, message.value()))
					.isEmpty();
				assertThat(Broker.header(message, CloudEventHeaders.AGGREGATE_VERSION)).isEqualTo("2");
			});

		// On its way to the province when the district was reopened.
		this.round.submit(this.dossiers.get(1), this.round.province, 2, 2);
		this.dossiers.forEach((dossier) -> this.round.submit(dossier, this.round.district, 1, 3));
		Awaitility.await()
			.atMost(Duration.ofSeconds(60))
			.until(() -> waiting(this.sessionId, this.round.district) == 3);
		assertThat(waiting(above, this.round.province)).isZero();
		assertThat(this.round
			.conclude(this.round.district, this.sessionId,
					new Findings().forwarded(this.dossiers.get(1), this.dossiers.get(2))
						.notSelected(this.dossiers.get(0)))
			.status()).isEqualTo(201);
		this.round.submit(this.dossiers.get(2), this.round.province, 2, 4);
		Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> waiting(above, this.round.province) == 1);
		assertThat(stored("audit_entry where act = 'ReopenSession' and subject_id = ?::text", this.sessionId))
			.isEqualTo(1);
	}

	@Test
	@DisplayName("A1 what was returned stays with its unit when the session is reopened")
	void whatWasReturnedStays() {
		var late = this.round.submitted(2, this.round.district, 1);
		Awaitility.await()
			.atMost(Duration.ofSeconds(60))
			.until(() -> waiting(this.sessionId, this.round.district) == 2);
		assertThat(this.round
			.conclude(this.round.district, this.sessionId,
					new Findings().returned(late.get(0)).notSelected(late.get(1)))
			.status()).isEqualTo(201);

		assertThat(reopen(this.round.province, tag()).status()).isEqualTo(204);
		assertThat(stored("reopened_nomination where nomination_id = ?", late.get(0))).isZero();
		assertThat(stored("reopened_nomination where nomination_id = ?", late.get(1))).isEqualTo(1);
	}

	@Test
	@DisplayName("A1 nothing is reopened that a later tier built upon")
	void notOnceBuiltUpon() {
		this.round.submit(this.dossiers.get(0), this.round.province, 2, 2);
		var above = this.round.sessionOf(this.round.province, 1);
		assertThat(
				this.round.conclude(this.round.province, above, new Findings().proposed(this.dossiers.get(0))).status())
			.isEqualTo(201);

		assertThat(reopen(this.round.province, tag()).text("/code")).isEqualTo("CONCLUSION_BUILT_UPON");
		assertThat(stored("reopening where session_id = ?", this.sessionId)).isZero();
	}

	@Test
	@DisplayName("A1 of two who reopen at once, one does and the other is told")
	void oneOfTwoReopeningsStands() {
		var tag = tag();
		var answers = Stream.generate(() -> CompletableFuture.supplyAsync(() -> reopen(this.round.province, tag)))
			.limit(3)
			.toList()
			.stream()
			.map(CompletableFuture::join)
			.map(User.Answer::status)
			.toList();

		assertThat(answers).containsOnlyOnce(204).containsOnly(204, 412);
		assertThat(stored("reopening where session_id = ?", this.sessionId)).isEqualTo(1);
		assertThat(reopen(this.round.province, tag()).text("/code")).isEqualTo("NOTHING_TO_REOPEN");
	}

	@Test
	@DisplayName("X1 only the standing committee or the administrator above reopens, naming what she saw")
	void onlyFromAbove() {
		assertThat(reopen(this.round.province, null).status()).isEqualTo(428);
		assertThat(reopen(this.round.district, tag()).text("/code")).isEqualTo("NOT_ABOVE_SESSION");
		assertThat(reopen(this.round.commune, tag()).status()).isEqualTo(404);
		assertThat(reopen(UUID.randomUUID(), tag()).status()).isEqualTo(404);
		assertThat(new PanelUser(this.client, "someone", this.round.province, "office", "appraiser", "inspector")
			.post("/api/v1/sessions/%s/reopenings".formatted(this.sessionId), REOPENING, tag())
			.status()).isEqualTo(403);
	}

	@Test
	@DisplayName("N2 an exception act gives one session another quota, with its legal basis")
	void aQuotaExceptionIsGranted() {
		var late = this.round.submittedTo(this.round.district, 1);
		this.round.sessionOf(this.round.district, 4);
		assertThat(
				this.round.conclude(this.round.district, this.sessionId, new Findings().forwarded(late)).text("/code"))
			.isEqualTo("QUOTA_EXCEEDED");
		var exception = Map.of("minimum", 2, "maximum", 3, "legalBasis", "Công văn 13/BTV", "reason", "Địa bàn lớn");
		var path = "/api/v1/sessions/%s/quota-exception".formatted(this.sessionId);

		assertThat(committee(this.round.district).put(path, exception, tag()).status()).isEqualTo(403);
		assertThat(committee(this.round.province)
			.put(path, Map.of("minimum", 4, "maximum", 3, "legalBasis", "x", "reason", "x"), tag())
			.text("/code")).isEqualTo("MINIMUM_ABOVE_MAXIMUM");
		assertThat(committee(this.round.province).put(path, exception, tag()).status()).isEqualTo(200);
		assertThat(this.round.conclude(this.round.district, this.sessionId, new Findings().forwarded(late)).status())
			.isEqualTo(201);
	}

	private PanelUser committee(UUID unit) {
		return new PanelUser(this.client, "committee." + unit, unit, "standing-committee");
	}

	private User.Answer reopen(UUID unit, @Nullable String tag) {
		return committee(unit).post("/api/v1/sessions/%s/reopenings".formatted(this.sessionId), REOPENING, tag);
	}

	private String tag() {
		return "\"%s\"".formatted(
				this.round.officer(this.round.province).get("/api/v1/sessions/{id}", this.sessionId).text("/revision"));
	}

	private int waiting(UUID session, UUID unit) {
		return this.round.officer(unit).get("/api/v1/sessions/{id}", session).body().path("waiting").asInt();
	}

	private long stored(String what, UUID id) {
		return this.jdbc.sql("select count(*) from " + what).param(id).query(Long.class).single();
	}

}
