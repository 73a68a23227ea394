package vn.thidua.appraisal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import javax.sql.DataSource;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

import vn.thidua.platform.time.Vietnam;
import vn.thidua.testkit.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;

/** A session that proposed, and what decisions and their drafts make of it. */
@ServiceTest
class ReopeningDecidedTests {

	private static final String DRAFTS = "/api/v1/decision-drafts";

	@Autowired
	private RestTestClient client;

	@Autowired
	private DataSource database;

	private SampleRound round;

	private List<UUID> proposed = List.of();

	private UUID sessionId;

	private Edge office;

	@BeforeEach
	void proposeAtTheProvince() {
		this.round = SampleRound.opened(this.client);
		this.proposed = this.round.proposed(1);
		this.sessionId = this.round.sessionOf(this.round.province, 1);
		this.office = new Edge(this.client, this.round.province, "office");
	}

	@Test
	@DisplayName("A1 what was only proposed is reopened by the deciding unit")
	void whatWasOnlyProposed() {
		assertThat(reopen().status()).isEqualTo(204);
	}

	@Test
	@DisplayName("A1, A6 nothing is reopened that a decision awarded, nor once the award was revoked")
	void notOnceAwarded() {
		var issued = this.round.committee().post("/api/v1/decisions", commendation(this.proposed));
		assertThat(reopen().text("/code")).isEqualTo("CONCLUSION_BUILT_UPON");

		var revocation = Map.of("decidedOn", LocalDate.now(Vietnam.ZONE), "signatory", "Chủ tịch", "legalBasis", "Luật",
				"reasonCode", "PROCEDURE_VIOLATED", "reason", "Sai quy trình", "awardIds",
				List.of(issued.text("/awards/0/awardId")));
		assertThat(this.round.committee()
			.post("/api/v1/decisions/%s/revocations".formatted(issued.text("/decisionId")), revocation)
			.status()).isEqualTo(201);

		assertThat(reopen().text("/code")).isEqualTo("CONCLUSION_BUILT_UPON");
		assertThat(this.round.committee().post("/api/v1/decisions", commendation(this.proposed)).status())
			.as("what was wrong with the decision is mended by another")
			.isEqualTo(201);
	}

	@Test
	@DisplayName("A1, A6 nothing is reopened that a draft of the deciding unit names, until it lets go of it")
	void notWhileDrafted() {
		var elsewhere = new Edge(this.client, UUID.randomUUID(), "office");
		assertThat(elsewhere.post(DRAFTS, commendation(this.proposed), null).status()).isEqualTo(201);
		var draft = this.office.post(DRAFTS, commendation(this.proposed), null);

		assertThat(reopen().text("/code")).isEqualTo("CONCLUSION_BUILT_UPON");
		assertThat(
				this.office.put(DRAFTS + "/" + draft.text("/draftId"), commendation(List.of()), draft.tag()).status())
			.isEqualTo(200);
		assertThat(reopen().status()).as("a unit that has no part in it keeps nothing closed").isEqualTo(204);
	}

	@Test
	@DisplayName("A1, A6 a draft waits for a reopening that is under way")
	void aDraftWaitsForAReopening() throws SQLException {
		try (var reopening = this.database.getConnection()) {
			reopening.setAutoCommit(false);
			lock(reopening);
			var draft = CompletableFuture
				.supplyAsync(() -> this.office.post(DRAFTS, commendation(this.proposed), null).status());

			Awaitility.await()
				.during(Duration.ofMillis(600))
				.atMost(Duration.ofSeconds(5))
				.until(() -> !draft.isDone());
			reopening.rollback();
			assertThat(draft.join()).isEqualTo(201);
		}
	}

	/** As {@code NominationRevisions} does. */
	private void lock(Connection connection) throws SQLException {
		try (var statement = connection
			.prepareStatement("select 1 from nomination_revision where nomination_id = ? for update")) {
			statement.setObject(1, this.proposed.getFirst());
			assertThat(statement.executeQuery().next()).isTrue();
		}
	}

	private User.Answer reopen() {
		var tag = "\"%s\"".formatted(
				this.round.officer(this.round.province).get("/api/v1/sessions/{id}", this.sessionId).text("/revision"));
		return new PanelUser(this.client, "committee." + this.round.province, this.round.province, "standing-committee")
			.post("/api/v1/sessions/%s/reopenings".formatted(this.sessionId),
					Map.of("reason", "Bỏ sót số liệu", "legalBasis", "Công văn 12/BTV"), tag);
	}

	private Map<String, Object> commendation(List<UUID> nominations) {
		return Map.of("roundId", this.round.roundId, "decidedOn", LocalDate.now(Vietnam.ZONE), "signatory", "Chủ tịch",
				"legalBasis", "Hướng dẫn 06A", "kind", "COMMENDATION", "nominationIds", nominations);
	}

}
