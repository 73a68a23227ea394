package vn.thidua.appraisal;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;

import vn.thidua.contracts.PublishedEvents;
import vn.thidua.testkit.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceTest
class ScoringTests {

	@Autowired
	private RestTestClient client;

	@Autowired
	private JdbcClient jdbc;

	@Test
	@DisplayName("A3 scores are saved as typed, handed in as a whole, and final then")
	void scoresAreHandedInAsAWhole() {
		var panel = SamplePanel.of(this.client, 2).sitting();
		var dossier = panel.dossiers.get(0);

		assertThat(panel.score(panel.member, dossier, "A", 4).status()).isEqualTo(200);
		assertThat(panel.score(panel.member, dossier, "A", 5).status()).isEqualTo(200);
		assertThat(panel.score(panel.member, dossier, "A", 11).text("/code")).isEqualTo("TOO_MANY_POINTS");
		assertThat(panel.score(panel.member, dossier, "Z", 1).text("/code")).isEqualTo("CRITERION_UNKNOWN");
		assertThat(panel.score(panel.member, UUID.randomUUID(), "A", 1).status()).isEqualTo(404);
		assertThat(scores(panel, panel.member).text("/own/0/points")).isEqualTo("5");

		var tooEarly = panel.member.post(panel.path + "/sheets", Map.of());
		assertThat(tooEarly.text("/code")).isEqualTo("SCORES_MISSING");
		assertThat(tooEarly.text("/messages/en")).startsWith("3 scores");
		assertThat(panel.handsIn(panel.member, 15, 20).text("/dossiers")).isEqualTo("2");
		assertThat(panel.score(panel.member, dossier, "A", 1).text("/code")).isEqualTo("SCORES_HANDED_IN");
		assertThat(panel.member.post(panel.path + "/sheets", Map.of()).text("/code")).isEqualTo("SCORES_HANDED_IN");
	}

	@Test
	@DisplayName("A3 nobody sees others' scores, remarks or the ranking before her own scores are in")
	void itIsBlindUntilOnesOwnIsIn() {
		var panel = SamplePanel.of(this.client, 1).sitting();
		panel.handsIn(panel.chair, 12);
		panel.handsIn(panel.secretary, 20);
		var remarks = "%s/dossiers/%s/remarks".formatted(panel.path, panel.dossiers.get(0));
		assertThat(panel.chair.post(remarks, Map.of("text", "Số liệu rất tốt")).status()).isEqualTo(201);

		assertThat(scores(panel, panel.member).body().path("compared").isNull()).isTrue();
		assertThat(panel.member.get(panel.path + "/ranking").text("/code")).isEqualTo("SCORES_BLIND");
		assertThat(panel.member.get(remarks).text("/code")).isEqualTo("SCORES_BLIND");
		assertThat(panel.member.post(remarks, Map.of("text", "x")).text("/code")).isEqualTo("SCORES_BLIND");
		var committee = new PanelUser(this.client, "committee", panel.unit, "standing-committee", "appraiser");
		assertThat(committee.get(panel.path + "/ranking").status()).isEqualTo(403);
		assertThat(scores(panel, committee).status()).isEqualTo(403);
		assertThat(panel.score(committee, panel.dossiers.get(0), "A", 1).text("/code")).isEqualTo("NOT_ON_PANEL");

		panel.handsIn(panel.member, 16);
		var compared = scores(panel, panel.member);
		assertThat(compared.text("/compared/sheets")).isEqualTo("3");
		assertThat(compared.text("/compared/mean")).isEqualTo("16.0");
		assertThat(compared.text("/compared/spread")).isEqualTo("4.0");
		assertThat(compared.text("/compared/adjusted")).isEqualTo("16.0");
		assertThat(compared.body().path("compared").path("scores").size()).isEqualTo(6);
		assertThat(compared.body().toString()).contains("Nhận xét riêng của " + panel.chair.subject());
		assertThat(panel.member.get(remarks).text("/items/0/text")).isEqualTo("Số liệu rất tốt");
	}

	@Test
	@DisplayName("X2 comments and remarks go with the dossier, and none comes back")
	void wordsGoWithTheDossier() {
		var panel = SamplePanel.of(this.client, 1).sitting();
		var dossier = panel.dossiers.get(0);
		panel.handsIn(panel.chair, 12);
		var remarks = "%s/dossiers/%s/remarks".formatted(panel.path, dossier);
		panel.chair.post(remarks, Map.of("text", "Chị ấy rất tốt"));
		Broker.erase(PublishedEvents.DOSSIER_DESCRIBED, dossier, 9);
		Awaitility.await()
			.atMost(Duration.ofSeconds(60))
			.until(() -> panel.chair.get(remarks).body().at("/items/0/text").isNull());

		panel.score(panel.member, dossier, "A", 3);
		panel.chair.post(remarks, Map.of("text", "Chị ấy rất tốt"));
		assertThat(this.jdbc.sql("select count(comment) from score where nomination_id = ?")
			.param(dossier)
			.query(Long.class)
			.single()).isZero();
		assertThat(panel.chair.get(remarks).body().findValuesAsString("text")).doesNotContain("Chị ấy rất tốt");
	}

	@Test
	@DisplayName("A4 a recusal takes a member's scores out, whoever records it, and quorum counts without her")
	void aRecusalTakesScoresOut() {
		var panel = SamplePanel.of(this.client, 2).sitting();
		panel.handsIn(panel.chair, 10, 10);
		panel.handsIn(panel.secretary, 10, 10);
		panel.handsIn(panel.member, 30, 10);
		var dossier = panel.dossiers.get(0);
		assertThat(scores(panel, panel.chair).text("/compared/mean")).isEqualTo("16.667");

		var recusals = panel.path + "/recusals";
		assertThat(panel.member.post(recusals, Map.of("nominationId", dossier, "reason", "OWN_UNIT")).text("/code"))
			.isEqualTo("RECUSAL_REASON_DERIVED");
		assertThat(panel.member.post(recusals, Map.of("nominationId", dossier, "reason", "BORED")).status())
			.isEqualTo(400);
		assertThat(panel.member.post(recusals, Map.of("nominationId", dossier, "reason", "RELATIVE")).status())
			.isEqualTo(204);

		assertThat(scores(panel, panel.member).status()).isEqualTo(404);
		assertThat(scores(panel, panel.chair).text("/compared/mean")).isEqualTo("10.0");
		assertThat(panel.chair.get(recusals).text("/items/0/reason")).isEqualTo("RELATIVE");
		assertThat(panel.member.get(recusals).text("/total")).isEqualTo("0");
		assertThat(
				this.jdbc.sql("select count(*) from audit_entry where act = 'DeclareRecusal' and subject_id = ?::text")
					.param(panel.sessionId)
					.query(Long.class)
					.single())
			.isEqualTo(1);
		// Of three who may judge the first dossier, three are needed; of four, three.
		panel.keepMinutes(panel.secretary);
		var findings = new Findings().forwarded(panel.dossiers.toArray(UUID[]::new)).body();
		assertThat(panel.chair.post(panel.path + "/conclusions", findings).violations())
			.containsExactly("DOSSIER_BELOW_QUORUM at nothing");
		panel.handsIn(panel.deputy, 10, 10);
		assertThat(panel.chair.post(panel.path + "/conclusions", findings).status()).isEqualTo(201);
	}

	@Test
	@DisplayName("A4 conflicts are derived when the panel is formed: own unit, earlier unit, related nominee")
	void conflictsAreDerived() {
		var panel = SamplePanel.of(this.client, 2);
		var other = UUID.randomUUID();
		var third = panel.nominatedBy(other);
		var local = new PanelUser(this.client, "local." + panel.sessionId, panel.round.commune, "appraiser");
		panel.seat(local, "MEMBER", Map.of())
			.seat(panel.deputy, "DEPUTY_CHAIR", Map.of("earlierUnitIds", List.of(other)))
			.seat(panel.member, "MEMBER",
					Map.of("relatedNomineeIds", List.of(SampleRound.nomineeOf(panel.dossiers.get(0)))));
		assertThat(panel.form().status()).isEqualTo(200);

		assertThat(seen(panel, local)).containsExactly(third.toString());
		assertThat(seen(panel, panel.deputy)).doesNotContain(third.toString()).hasSize(2);
		assertThat(seen(panel, panel.member)).doesNotContain(panel.dossiers.get(0).toString()).hasSize(2);
		assertThat(seen(panel, panel.chair)).hasSize(3);
		assertThat(panel.chair.get(panel.path + "/recusals").body().findValuesAsString("reason"))
			.containsExactlyInAnyOrder("OWN_UNIT", "OWN_UNIT", "EARLIER_UNIT", "RELATED_NOMINEE");
	}

	private static List<String> seen(SamplePanel panel, PanelUser user) {
		return user.get(panel.path).body().path("dossiers").findValuesAsString("nominationId");
	}

	private static User.Answer scores(SamplePanel panel, PanelUser user) {
		return user.get("%s/dossiers/%s/scores".formatted(panel.path, panel.dossiers.get(0)));
	}

}
