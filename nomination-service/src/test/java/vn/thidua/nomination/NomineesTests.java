package vn.thidua.nomination;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

import vn.thidua.nomination.organisation.Succession;
import vn.thidua.nomination.organisation.SuccessionFollower;
import vn.thidua.platform.security.Caller;
import vn.thidua.testkit.ServiceTest;
import vn.thidua.testkit.TestTokens;
import vn.thidua.testkit.TestTopics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Who is nominated: found again, told apart, asked before she is named. */
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NomineesTests {

	private final SampleProvince sample;

	private final RestTestClient client;

	private UUID round = UUID.randomUUID();

	private UUID nextRound = UUID.randomUUID();

	private final SuccessionFollower passNominees;

	private final TransactionTemplate transaction;

	NomineesTests(@Autowired RestTestClient client,
			@Autowired @Qualifier("passNomineesOnSuccession") SuccessionFollower passNominees,
			@Autowired TransactionTemplate transaction) {
		this.client = client;
		this.sample = new SampleProvince(client);
		this.passNominees = passNominees;
		this.transaction = transaction;
	}

	@BeforeAll
	void foundTheProvince() {
		this.sample.founded();
		this.round = this.sample.anOpenRound("2014", "2022-10-02");
		this.nextRound = this.sample.anOpenRound("2013", "2022-10-02");
	}

	@Test
	@DisplayName("N6 one nominee, however her name is typed, in any round")
	void theSameNomineeInAnotherRound() {
		UUID nominee = nominated("Đỗ Thị Thúy Hòa", 1985);
		for (String typed : List.of("ĐỖ THỊ THUÝ HOÀ", "  Ðỗ thị  Thúy\u00A0Hoà ")) {
			var answer = SampleProvince.body(nominate(this.nextRound, this.sample.commune, typed, 1985));
			if (answer.has("nomineeId")) {
				assertThat(answer.path("nomineeId").asString()).isEqualTo(nominee.toString());
			}
			else {
				assertThat(answer.path("code").asString()).isEqualTo("NOMINEE_ALREADY_NOMINATED");
			}
		}
		var decomposed = nominate(this.round, this.sample.commune,
				Normalizer.normalize("Đỗ Thị Thúy Hòa", Normalizer.Form.NFD), 1985);
		assertThat(SampleProvince.body(decomposed).path("code").asString()).isEqualTo("NOMINEE_ALREADY_NOMINATED");
		var history = get("/api/v1/nominees/" + nominee, this.sample.officerOf(this.sample.commune));
		assertThat(history.path("nominations").size()).isEqualTo(2);
	}

	@Test
	@DisplayName("N6 who may be the same person is shown with the reason, and nobody else is")
	void possibleDuplicatesAreShown() {
		UUID nominee = nominated("Thạch Thị Sà Rươne", 1985);
		UUID otherYear = nominated("Thạch Thị Sà Rươne", 1979);
		UUID noYear = nominated("Thạch Thị Sà Rươne", null);
		UUID otherMark = nominated("Thạch Thị Sa Rươne", null);
		UUID otherLetter = nominated("Thạch Thị Sà Rươna", 1985);
		UUID elsewhere = id(nominate(this.round, this.sample.otherCommune, "Thạch Thị Sà Rươne", 1985));
		nominated("Thạch Thị Sà Rươna", 1970);
		nominated("Thạch Thị Sóc Rươna", 1985);
		id(nominate(this.round, this.sample.otherCommune, "Thạch Thị Sà Rươna", 1985));

		var path = "/api/v1/nominees/" + nominee + "/possible-duplicates";
		var seenAbove = get(path, this.sample.officerOf(this.sample.district));
		Map<String, String> reasons = new HashMap<>();
		seenAbove.path("possibleDuplicates")
			.forEach((found) -> reasons.put(found.path("nomineeId").asString(), found.path("reason").asString()));
		assertThat(reasons)
			.containsExactlyInAnyOrderEntriesOf(Map.of(otherYear.toString(), "SAME_NAME_OTHER_BIRTH_YEAR",
					noYear.toString(), "SAME_NAME_OTHER_BIRTH_YEAR", otherMark.toString(), "OTHER_DIACRITICS",
					otherLetter.toString(), "OTHER_LETTER", elsewhere.toString(), "SAME_NAME_OTHER_UNIT"));
		var seenInHerUnit = get(path, this.sample.officerOf(this.sample.commune));
		assertThat(seenInHerUnit.path("possibleDuplicates").findValuesAsString("nomineeId"))
			.doesNotContain(elsewhere.toString())
			.hasSize(4);
		this.sample.get(path, this.sample.officerOf(this.sample.otherCommune)).expectStatus().isNotFound();
	}

	@Test
	@DisplayName("O2, N6 a dissolved unit's nominees are found again at its successor, unless it knows the same name")
	void nomineesFollowTheirUnit() {
		var own = new SampleProvince(this.client).founded();
		UUID follows = id(nominate(own, this.round, own.commune, "Lê Thị Theo Xã", 1985));
		UUID stays = id(nominate(own, this.round, own.commune, "Trần Thị Trùng Tên", 1985));
		UUID known = id(nominate(own, this.round, own.otherCommune, "Trần Thị Trùng Tên", 1985));
		var successions = List.of(new Succession(own.commune, own.otherCommune, LocalDate.of(2023, 10, 1)));
		var approver = new Caller("admin.94", own.province, Set.of("admin"));
		for (int i = 0; i < 2; i++) {
			this.transaction.executeWithoutResult((_) -> this.passNominees.follow(successions, approver));
		}
		assertThat(id(nominate(own, this.nextRound, own.otherCommune, "LÊ THỊ THEO XÃ", 1985))).isEqualTo(follows);
		assertThat(id(nominate(own, this.nextRound, own.otherCommune, "Trần Thị Trùng Tên", 1985))).isEqualTo(known);
		assertThat(get("/api/v1/nominees/" + stays, own.officerOf(own.district)).path("unitId").asString())
			.isEqualTo(own.commune.toString());
		var told = await().until(() -> TestTopics.read("thidua.people", follows), (events) -> events.size() >= 2);
		assertThat(told).extracting((event) -> event.json().path("unitId").asString())
			.startsWith(own.commune.toString(), own.otherCommune.toString());
		assertThat(told).extracting(TestTopics.Event::aggregateVersion).startsWith(1L, 2L);
		assertThat(TestTopics.read("thidua.people", stays)).hasSize(1);
	}

	@Test
	@DisplayName("X3 nominees are found blind to diacritics, within the caller's subtree, by given name")
	void nomineesAreFound() {
		nominated("Lý Thị Đẹt Vân", 1985);
		nominated("Sơn Đẹt Ân", 1985);
		id(nominate(this.round, this.sample.otherCommune, "Kim Đẹt An", 1985));
		assertThat(names("/api/v1/nominees?search=det", this.sample.district)).containsExactly("Kim Đẹt An",
				"Sơn Đẹt Ân", "Lý Thị Đẹt Vân");
		assertThat(names("/api/v1/nominees?search=THI det", this.sample.district)).containsExactly("Lý Thị Đẹt Vân");
		assertThat(names("/api/v1/nominees?search=det", this.sample.commune)).containsExactly("Sơn Đẹt Ân",
				"Lý Thị Đẹt Vân");
		assertThat(names("/api/v1/nominees?search=det&unit=" + this.sample.otherCommune, this.sample.district))
			.containsExactly("Kim Đẹt An");
		assertThat(names("/api/v1/nominees?search=det&unit=" + this.sample.otherCommune, this.sample.commune))
			.isEmpty();
		assertThat(names("/api/v1/nominees?search={search}", this.sample.district, "'&!(:*\\")).isEmpty();
	}

	@Test
	@DisplayName("X2 consent is withdrawn by her own unit or the office above, on the revision they saw")
	void consentIsWithdrawn() {
		UUID nominee = nominated("Huỳnh Thị Đổi Ý", 1985);
		String officer = this.sample.officerOf(this.sample.commune);
		consent(nominee, officer, null, false).expectStatus().isEqualTo(428);
		consent(nominee, officer, "\"7\"", false).expectStatus().isEqualTo(412);
		consent(nominee, this.sample.officerOf(this.sample.district), "\"1\"", false).expectStatus().isNotFound();
		consent(nominee, TestTokens.of("reader", this.sample.commune, "inspector"), "\"1\"", false).expectStatus()
			.isForbidden();
		consent(nominee, officer, "\"1\"", false).expectStatus().isOk().expectHeader().valueEquals("ETag", "\"2\"");
		consent(nominee, officer, "\"1\"", false).expectStatus().isOk().expectHeader().valueEquals("ETag", "\"2\"");
		consent(nominee, this.sample.office(), "\"2\"", true).expectStatus().isOk();
		consent(nominee, this.sample.office(), "\"3\"", false).expectStatus().isOk();
		var told = await().until(() -> TestTopics.read("thidua.people", nominee), (events) -> events.size() == 4);
		assertThat(told).extracting((event) -> event.json().path("consentToPublish").asBoolean())
			.containsExactly(true, false, true, false);
		assertThat(told).extracting(TestTopics.Event::aggregateVersion).containsExactly(1L, 2L, 3L, 4L);
	}

	private UUID nominated(String name, @Nullable Integer birthYear) {
		return id(nominate(this.round, this.sample.commune, name, birthYear));
	}

	private RestTestClient.ResponseSpec nominate(UUID round, UUID unit, String name, @Nullable Integer birthYear) {
		return nominate(this.sample, round, unit, name, birthYear);
	}

	private static RestTestClient.ResponseSpec nominate(SampleProvince in, UUID round, UUID unit, String name,
			@Nullable Integer birthYear) {
		var nomination = SampleProvince.aNomination(round, name);
		Map<String, Object> nominee = new HashMap<>(Map.of("kind", "MEMBER", "name", name, "consentToPublish", true));
		if (birthYear != null) {
			nominee.put("birthYear", birthYear);
		}
		nomination.put("nominee", nominee);
		return in.post("/api/v1/nominations", in.officerOf(unit), nomination);
	}

	private RestTestClient.ResponseSpec consent(UUID nominee, String token, @Nullable String ifMatch, boolean consent) {
		return this.client.put().uri("/api/v1/nominees/{id}/consent", nominee).headers((headers) -> {
			headers.setBearerAuth(token);
			if (ifMatch != null) {
				headers.setIfMatch(ifMatch);
			}
		}).body(Map.of("consentToPublish", consent)).exchange();
	}

	private static UUID id(RestTestClient.ResponseSpec answer) {
		return UUID.fromString(SampleProvince.body(answer.expectStatus().isCreated()).path("nomineeId").asString());
	}

	private List<String> names(String path, UUID unit, Object... values) {
		return get(path, this.sample.officerOf(unit), values).path("items")
			.valueStream()
			.map((nominee) -> nominee.path("name").asString())
			.toList();
	}

	private JsonNode get(String path, String token, Object... values) {
		return SampleProvince.body(this.sample.get(path, token, values).expectStatus().isOk());
	}

}
