package vn.thidua.appraisal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

import vn.thidua.contracts.PublishedEvents;
import vn.thidua.contracts.organisation.UnitChangedV1;
import vn.thidua.testkit.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceTest
class PanelsTests {

	@Autowired
	private RestTestClient client;

	@Test
	@DisplayName("A1 a session goes from collecting through scoring to its conclusion, and lacks are told at once")
	void aSessionGoesItsWay() {
		var panel = SamplePanel.of(this.client, 2);
		assertThat(session(panel).text("/phase")).isEqualTo("COLLECTING");
		panel.sitting();
		assertThat(session(panel).text("/phase")).isEqualTo("SCORING");
		var findings = new Findings().forwarded(panel.dossiers.toArray(UUID[]::new)).body();

		var early = panel.secretary.post(panel.path + "/conclusions", findings);
		assertThat(early.status()).isEqualTo(422);
		assertThat(early.violations()).containsExactly("MINUTES_REQUIRED at nothing", "DOSSIER_BELOW_QUORUM at nothing",
				"DOSSIER_BELOW_QUORUM at nothing");

		panel.handsIn(panel.chair, 12, 9);
		panel.handsIn(panel.secretary, 15, 8);
		panel.keepMinutes(panel.secretary);
		assertThat(panel.secretary.post(panel.path + "/conclusions", findings).violations())
			.containsExactly("DOSSIER_BELOW_QUORUM at nothing", "DOSSIER_BELOW_QUORUM at nothing");
		assertThat(panel.handsIn(panel.member, 11, 7).status()).isEqualTo(201);
		assertThat(panel.member.post(panel.path + "/conclusions", findings).text("/code"))
			.isEqualTo("NOT_LEADING_PANEL");
		assertThat(panel.round
			.conclude(panel.unit, panel.sessionId, new Findings().forwarded(panel.dossiers.toArray(UUID[]::new)))
			.text("/code")).isEqualTo("NOT_LEADING_PANEL");

		assertThat(panel.secretary.post(panel.path + "/conclusions", findings).status()).isEqualTo(201);
		assertThat(session(panel).text("/phase")).isEqualTo("CONCLUDED");
		assertThat(panel.form().text("/code")).isEqualTo("SESSION_CONCLUDED");
	}

	@Test
	@DisplayName("A2 where a round names no criteria, members judge by being there, and nothing is kept from them")
	void withoutCriteriaPresenceIsJudging() {
		var panel = SamplePanel.withoutCriteria(this.client, 2);
		panel.round.awaitRoundKnown();
		assertThat(panel.form().status()).isEqualTo(200);
		panel.openSitting();
		assertThat(panel.chair.post(panel.path + "/sheets", Map.of()).text("/code"))
			.isEqualTo("ROUND_WITHOUT_CRITERIA");
		assertThat(panel.chair.get(panel.path + "/ranking").text("/total")).isEqualTo("2");

		var findings = new Findings().forwarded(panel.dossiers.toArray(UUID[]::new)).body();
		assertThat(panel.chair.post(panel.path + "/conclusions", findings).violations()).containsExactly(
				"MINUTES_REQUIRED at nothing", "DOSSIER_BELOW_QUORUM at nothing", "DOSSIER_BELOW_QUORUM at nothing");
		panel.keepMinutes(panel.secretary);
		assertThat(panel.chair.post(panel.path + "/conclusions", findings).status()).isEqualTo(201);
	}

	@Test
	@DisplayName("A1 what comes after a conclusion is collected for another sitting of the same panel")
	void lateDossiersGetASittingOfTheirOwn() {
		var panel = SamplePanel.of(this.client, 1).sitting();
		for (var user : List.of(panel.chair, panel.secretary, panel.member)) {
			panel.handsIn(user, 12);
		}
		panel.keepMinutes(panel.secretary);
		assertThat(panel.chair.post(panel.path + "/conclusions", new Findings().forwarded(panel.dossiers.get(0)).body())
			.status()).isEqualTo(201);

		var late = panel.nominatedBy(panel.round.commune);
		assertThat(session(panel).text("/phase")).isEqualTo("COLLECTING");
		assertThat(panel.chair.post(panel.path + "/conclusions", new Findings().forwarded(late).body()).violations())
			.containsExactly("NO_SITTING_OPEN at nothing");
		var opened = panel.chair.post(panel.path + "/sittings", Map.of("measure", "ADJUSTED"), panel.tag());
		assertThat(opened.text("/sitting")).isEqualTo("2");
		assertThat(panel.score(panel.chair, panel.dossiers.get(0), "A", 3).text("/code")).isEqualTo("NO_SITTING_OPEN");
	}

	@Test
	@DisplayName("A1 of two who form the panel at once, or open its sitting, one does and the other is told")
	void oneOfTwoChairsWins() {
		var panel = SamplePanel.of(this.client, 1);
		var tag = panel.tag();
		var formed = together(() -> panel.chair.with("office").put(panel.path + "/panel", panel.body(), tag),
				() -> panel.secretary.with("office").put(panel.path + "/panel", panel.body(), tag));
		assertThat(formed).containsExactlyInAnyOrder(200, 412);

		var formedTag = panel.tag();
		var opened = together(() -> panel.chair.post(panel.path + "/sittings", Map.of("measure", "MEAN"), formedTag),
				() -> panel.deputy.post(panel.path + "/sittings", Map.of("measure", "ADJUSTED"), formedTag));
		assertThat(opened).containsExactlyInAnyOrder(201, 412);
		assertThat(panel.chair.post(panel.path + "/sittings", Map.of("measure", "MEAN"), panel.tag()).text("/code"))
			.isEqualTo("SITTING_OPEN");
	}

	@Test
	@DisplayName("X1 a panel is formed by its own unit's leaders, who say which state they saw")
	void onlyItsUnitFormsIt() {
		var panel = SamplePanel.of(this.client, 1);
		var body = panel.body();

		assertThat(panel.chair.with("office").put(panel.path + "/panel", body, null).status()).isEqualTo(428);
		assertThat(panel.chair.with("office").put(panel.path + "/panel", body, "\"99\"").status()).isEqualTo(412);
		assertThat(panel.chair.put(panel.path + "/panel", body, panel.tag()).status()).isEqualTo(403);
		assertThat(of(panel.round.province).put(panel.path + "/panel", body, panel.tag()).status()).isEqualTo(403);
		assertThat(of(panel.round.commune).put(panel.path + "/panel", body, panel.tag()).status()).isEqualTo(404);
		assertThat(of(UUID.randomUUID()).get(panel.path + "/panel").status()).isEqualTo(404);

		panel.seat(new PanelUser(this.client, "someone", UUID.randomUUID(), "appraiser"), "CHAIR", Map.of());
		assertThat(panel.form().violations()).containsExactly("PANEL_NEEDS_ONE_CHAIR at members",
				"MEMBER_NOT_OF_UNIT at members[4].unitId");
	}

	@Test
	@DisplayName("A2 the province's session is joint: each named department agrees, or nothing is concluded")
	void departmentsAppraiseJointly() {
		var panel = SamplePanel.ofProvince(this.client, 1);
		var propaganda = department(panel.round.province);
		assertThat(panel.form().status()).isIn(200, 422);
		var expert = new PanelUser(this.client, "expert." + panel.sessionId, propaganda, "appraiser");
		Awaitility.await().until(() -> panel.form().text("/code").equals("JOINT_PANEL_REQUIRED"));
		assertThat(expert.get(panel.path).status()).isEqualTo(404);
		panel.department(propaganda, "Thẩm định nội dung tuyên truyền");
		assertThat(panel.form().text("/code")).isEqualTo("DEPARTMENT_WITHOUT_MEMBER");
		panel.seat(expert, "MEMBER", Map.of()).sitting();

		assertThat(expert.get(panel.path).status()).isEqualTo(200);
		assertThat(expert.get("/api/v1/sessions").text("/items/0/sessionId")).isEqualTo(panel.sessionId.toString());
		for (var user : List.of(panel.chair, panel.secretary, panel.member, expert)) {
			panel.handsIn(user, 12);
		}
		panel.keepMinutes(panel.secretary);
		var findings = new Findings().proposed(panel.dossiers.get(0)).body();
		assertThat(panel.chair.post(panel.path + "/conclusions", findings).violations())
			.containsExactly("DEPARTMENT_CONSENT_REQUIRED at nothing");
		var consent = Map.of("opinion", "Nội dung có sức lan tỏa");
		assertThat(panel.member.post(panel.path + "/consents", consent).text("/code")).isEqualTo("NOT_OF_DEPARTMENT");
		assertThat(expert.post(panel.path + "/consents", consent).status()).isEqualTo(204);
		assertThat(expert.post(panel.path + "/consents", consent).text("/code")).isEqualTo("CONSENT_GIVEN");
		assertThat(panel.chair.post(panel.path + "/conclusions", findings).status()).isEqualTo(201);
	}

	private UUID department(UUID province) {
		var unitId = UUID.randomUUID();
		Broker.publish(PublishedEvents.UNIT_CHANGED, unitId, 1, new UnitChangedV1(unitId, "TG", "Ban Tuyên giáo (mẫu)",
				"DEPARTMENT", province, null, LocalDate.of(2022, 1, 1), "Nghị quyết mẫu"));
		return unitId;
	}

	private PanelUser of(UUID unit) {
		return new PanelUser(this.client, "leader." + unit, unit, "office");
	}

	private User.Answer session(SamplePanel panel) {
		return panel.chair.get(panel.path);
	}

	private static List<Integer> together(Supplier<User.Answer> one, Supplier<User.Answer> other) {
		return Stream.of(CompletableFuture.supplyAsync(one), CompletableFuture.supplyAsync(other))
			.toList()
			.stream()
			.map(CompletableFuture::join)
			.map(User.Answer::status)
			.toList();
	}

}
