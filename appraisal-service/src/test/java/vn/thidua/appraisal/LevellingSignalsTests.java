package vn.thidua.appraisal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;

import vn.thidua.testkit.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Signals that tell what members gave are seen as their scores are. */
@ServiceTest
class LevellingSignalsTests {

	private static final String SIGNALS = "/api/v1/integrity-signals";

	@Autowired
	private RestTestClient client;

	@Autowired
	private JdbcClient jdbc;

	private SampleRound round;

	private List<UUID> dossiers = List.of();

	private UUID sessionId = UUID.randomUUID();

	private PanelUser judge;

	private PanelUser absent;

	private PanelUser inspector;

	@BeforeEach
	void threeOfAPanelGiveAllTheSame() {
		this.round = SampleRound.opened(this.client);
		this.dossiers = this.round.submitted(4, this.round.district, 1);
		this.sessionId = this.round.sessionOf(this.round.district, 4);
		this.round.awaitRoundKnown();
		this.inspector = user("inspector", "inspector");
		this.judge = user("judge", "appraiser");
		this.absent = user("absent", "appraiser");
		var hers = seat(this.judge);
		seat(this.absent);
		Stream.of(hers, UUID.randomUUID(), UUID.randomUUID()).forEach((member) -> handsIn(member, 80));
	}

	@Test
	@DisplayName("A5, A3 a panel that gives all the same sees it once its scores are in; others when it has concluded")
	void isSeenAsScoresAre() {
		var flat = await("FLAT_SCORES");
		var equal = await("EQUAL_VECTORS");

		assertThat(this.judge.get(flat).body().at("/evidence/flat")).hasSize(3);
		var pair = this.judge.get(equal).body().at("/evidence/equalMembers/0");
		assertThat(pair.path("firstVector")).isEqualTo(pair.path("secondVector")).hasSize(16);
		assertThat(this.judge.get(flat).text("/sessionId")).isEqualTo(this.sessionId.toString());
		Stream.of(this.absent, this.inspector, user("office", "office"), user("other", "appraiser")).forEach((user) -> {
			assertThat(user.get(SIGNALS + "?detector=FLAT_SCORES").text("/total")).as(user.subject()).isEqualTo("0");
			assertThat(user.get(flat).status()).as(user.subject()).isEqualTo(404);
		});

		conclude();

		assertThat(this.inspector.get(flat).status()).isEqualTo(200);
		assertThat(this.absent.get(flat).status()).as("of the panel, and all is concluded").isEqualTo(200);
		assertThat(user("office", "office").get(flat).status()).as("she sees no scores either").isEqualTo(404);
	}

	@Test
	@DisplayName("A5 no judge dismisses what speaks of her own panel, whatever she is besides; other evidence opens it anew")
	void isDismissedByOthers() {
		var flat = await("FLAT_SCORES");
		conclude();
		var committee = user("committee", "standing-committee");

		assertThat(dismiss(this.judge, flat).text("/code")).isEqualTo("SIGNAL_OF_OWN_PANEL");
		assertThat(dismiss(this.judge.with("standing-committee"), flat).text("/code")).isEqualTo("SIGNAL_OF_OWN_PANEL");
		assertThat(dismiss(committee, flat).status()).isEqualTo(200);

		handsIn(UUID.randomUUID(), 30);
		Awaitility.await().until(() -> committee.get(flat).text("/state").equals("OPEN"));
	}

	@Test
	@DisplayName("A5, A3 points that are still being typed are no evidence")
	void whatIsTypedIsNoEvidence() {
		var flat = await("FLAT_SCORES");
		var revision = this.judge.get(flat).text("/revision");
		type(UUID.randomUUID(), 10);
		// Something that asks for another look, of which the points that were typed are
		// no part.
		handsIn(UUID.randomUUID(), 80);

		Awaitility.await().until(() -> !this.judge.get(flat).text("/revision").equals(revision));
		assertThat(this.judge.get(flat).text("/evidence/members")).isEqualTo("4");
	}

	@Test
	@DisplayName("A5, A3 once a session is reopened those are blind again who have not handed in")
	void isBlindAgainOnceReopened() {
		var flat = await("FLAT_SCORES");
		conclude();
		assertThat(this.absent.get(flat).status()).isEqualTo(200);

		var tag = "\"%s\"".formatted(this.judge.get("/api/v1/sessions/" + this.sessionId).text("/revision"));
		assertThat(new PanelUser(this.client, "above", this.round.province, "standing-committee")
			.post("/api/v1/sessions/%s/reopenings".formatted(this.sessionId),
					Map.of("reason", "Bỏ sót số liệu", "legalBasis", "Công văn 12/BTV"), tag)
			.status()).isEqualTo(204);

		assertThat(this.judge.get(flat).status()).isEqualTo(200);
		assertThat(this.absent.get(flat).status()).isEqualTo(404);
		assertThat(this.inspector.get(flat).status()).isEqualTo(404);
		this.dossiers.forEach((dossier) -> this.round.submit(dossier, this.round.district, 1, 2));
		this.round.sessionOf(this.round.district, 4);
		assertThat(this.absent.get(flat).status()).isEqualTo(404);
	}

	@Test
	@DisplayName("A5, A4 who is recused from one of the dossiers sees nothing of it, nor do her points count")
	void isHiddenFromTheRecused() {
		var flat = await("FLAT_SCORES");
		this.jdbc.sql("""
				insert into recusal (session_id, nomination_id, subject, member_id, reason, recused_at)
				select session_id, ?, subject, member_id, 'RELATIVE', now() from panel_member
				where session_id = ? and subject = ?
				""").params(this.dossiers.getFirst(), this.sessionId, this.judge.subject()).update();

		assertThat(this.judge.get(flat).status()).isEqualTo(404);
		conclude();
		Awaitility.await().until(() -> this.inspector.get(flat).body().at("/evidence/flat").size() == 2);
	}

	private void conclude() {
		assertThat(this.round
			.conclude(this.round.district, this.sessionId,
					new Findings().forwarded(this.dossiers.get(0), this.dossiers.get(1))
						.notSelected(this.dossiers.get(2), this.dossiers.get(3)))
			.status()).isEqualTo(201);
	}

	/** The address of what the judge is shown. */
	private String await(String detector) {
		return SIGNALS + "/"
				+ Awaitility.await()
					.until(() -> this.judge.get(SIGNALS + "?detector=" + detector).text("/items/0/signalId"),
							(found) -> !found.isEmpty());
	}

	private static User.Answer dismiss(PanelUser user, String signal) {
		return user.send(HttpMethod.POST, signal + "/dismissal", Map.of("reason", "Hồ sơ tốt như nhau"),
				user.get(signal).headers().getETag());
	}

	private PanelUser user(String who, String role) {
		return new PanelUser(this.client, who + "." + this.sessionId, this.round.district, role);
	}

	private UUID seat(PanelUser user) {
		var memberId = UUID.randomUUID();
		this.jdbc.sql("insert into panel_member values (?, ?, ?, 'Lý Thị Mẫu', ?, 'MEMBER', '{}', '{}')")
			.params(this.sessionId, memberId, user.subject(), this.round.district)
			.update();
		return memberId;
	}

	private void handsIn(UUID memberId, int points) {
		type(memberId, points);
		this.jdbc.sql("""
				insert into score_sheet select session_id, nomination_id, member_id, sum(points), now() from score
				where session_id = ? and member_id = ? group by session_id, nomination_id, member_id
				""").params(this.sessionId, memberId).update();
	}

	private void type(UUID memberId, int points) {
		this.jdbc
			.sql("""
					insert into score (session_id, nomination_id, member_id, criterion, points)
					select :sessionId, unnest(array[:dossiers]::uuid[]), :memberId, 'C' || criterion, :points + 5 * (criterion % 3)
					from generate_series(0, 3) as criterion
					""")
			.param("sessionId", this.sessionId)
			.param("memberId", memberId)
			.param("dossiers", this.dossiers)
			.param("points", points)
			.update();
	}

}
