package vn.thidua.nomination;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

import vn.thidua.testkit.ServiceTest;
import vn.thidua.testkit.TestTopics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** How nominations are listed, searched and filtered. */
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NominationListTests {

	private static final String LIST = "/api/v1/nominations?round=";

	private final SampleProvince sample;

	private final JdbcClient database;

	private UUID year = UUID.randomUUID();

	private UUID otherYear = UUID.randomUUID();

	NominationListTests(@Autowired RestTestClient client, @Autowired JdbcClient database) {
		this.sample = new SampleProvince(client);
		this.database = database;
	}

	@BeforeAll
	void nominateSome() {
		this.sample.founded();
		this.year = this.sample.anOpenRound("2012", "2022-10-02");
		this.otherYear = this.sample.anOpenRound("2011", "2022-10-02");
		for (String name : List.of("Lê Ánh Vân", "Lê Vân", "Nguyễn Thị Hòa", "Nguyễn Thị Hoà Hiệp", "Trần Thị Hoa",
				"Võ Ản (Ba Ản)", "Phạm Thị An")) {
			nominated(this.year, this.sample.commune, name);
		}
		nominated(this.year, this.sample.otherCommune, "Đặng Thị Hòa");
	}

	@Test
	@DisplayName("X3 people stand by given name, then by family and middle names, and the other way round")
	void peopleStandByGivenName() {
		assertThat(names("")).containsExactly("Phạm Thị An", "Võ Ản (Ba Ản)", "Nguyễn Thị Hoà Hiệp", "Trần Thị Hoa",
				"Đặng Thị Hòa", "Nguyễn Thị Hòa", "Lê Vân", "Lê Ánh Vân");
		assertThat(names("&sort=-name")).containsExactlyElementsOf(names("").reversed());
		assertThat(names("&sort=submittedAt")).startsWith("Lê Ánh Vân", "Lê Vân").endsWith("Đặng Thị Hòa");
		assertThat(names("&sort=-submittedAt&size=2")).containsExactly("Đặng Thị Hòa", "Phạm Thị An");
		this.sample.get(LIST + this.year + "&sort=identity", this.sample.office()).expectStatus().isBadRequest();
	}

	@ParameterizedTest
	@DisplayName("X3 a search is blind to case, diacritics, tone placement and spacing")
	@ValueSource(strings = { "nguyen thi hoa", "NGUYỄN  THỊ HOÀ", "Hòa nguyễn", "nguye\u0302\u0303n hoa" })
	void aSearchIsBlindToDiacritics(String search) {
		assertThat(names("&search={search}", search)).containsExactly("Nguyễn Thị Hoà Hiệp", "Nguyễn Thị Hòa");
	}

	@Test
	@DisplayName("X3 a unit's name and a decision's number are searched, too")
	void unitsAndDecisionsAreSearched() {
		UUID nomination = nominated(this.otherYear, this.sample.commune, "Kim Thị Số");
		award(nomination, "77/QĐ-BTV");
		awaitAward("77/QĐ-BTV");
		var byUnit = list(this.year, "&search={search}", "ba trinh");
		assertThat(byUnit.path("items").findValuesAsString("nomineeName")).containsExactly("Đặng Thị Hòa");
		var byNumber = list(this.otherYear, "&search={search}", "77/qd-btv");
		assertThat(byNumber.path("items").findValuesAsString("nomineeName")).containsExactly("Kim Thị Số");
	}

	@ParameterizedTest
	@CsvSource({ "state=SUBMITTED, 8", "state=CLOSED, 0", "kind=MEMBER, 8", "kind=CADRE, 0", "onTime=false, 8",
			"onTime=true, 0" })
	void filtersNarrowTheList(String filter, int expected) {
		assertThat(list(this.year, "&" + filter).path("total").asInt()).isEqualTo(expected);
		this.sample.get(LIST + this.year + "&state=NOWHERE", this.sample.office()).expectStatus().isBadRequest();
	}

	@Test
	@DisplayName("X1 a unit's list is a part of what the caller may see, never more")
	void aUnitsListStaysInScope() {
		assertThat(list(this.year, "&unit=" + this.sample.otherCommune).path("total").asInt()).isEqualTo(1);
		var foreign = SampleProvince.body(this.sample.get(LIST + this.year + "&unit=" + this.sample.otherCommune,
				this.sample.officerOf(this.sample.commune)));
		assertThat(foreign.path("total").asInt()).isZero();
		var above = SampleProvince.body(this.sample.get(LIST + this.year + "&unit=" + this.sample.district,
				this.sample.officerOf(this.sample.commune)));
		assertThat(above.path("total").asInt()).isZero();
	}

	@Test
	@DisplayName("N7 a draft is seen by its own unit alone")
	void aDraftIsSeenByItsOwnUnit() {
		UUID draft = nominated(this.otherYear, this.sample.otherCommune, "Lâm Thị Nháp");
		this.database.sql("update nomination set state = 'DRAFT' where nomination_id = ?").param(draft).update();
		assertThat(list(this.otherYear, "&search=nhap").path("total").asInt()).isZero();
		this.sample.get("/api/v1/nominations/" + draft, this.sample.office()).expectStatus().isNotFound();
		String own = this.sample.officerOf(this.sample.otherCommune);
		this.sample.get("/api/v1/nominations/" + draft, own).expectStatus().isOk();
		assertThat(
				SampleProvince.body(this.sample.get(LIST + this.otherYear + "&search=nhap", own)).path("total").asInt())
			.isEqualTo(1);
	}

	@Test
	@DisplayName("X3 pages end at a depth that is said, and the rows are counted up to a number that is said")
	void pagesAreBounded() {
		this.sample.get(LIST + this.year + "&page=50&size=200", this.sample.office())
			.expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.code")
			.isEqualTo("PAGE_TOO_DEEP");
		var page = list(this.year, "&page=1&size=5");
		assertThat(page.path("items").size()).isEqualTo(3);
		assertThat(page.path("total").asInt()).isEqualTo(8);
		assertThat(page.path("totalIsAtLeast").asBoolean()).isFalse();
	}

	@Test
	@DisplayName("N6 who was awarded for the same time is flagged with the decision; a year contains its months")
	void theSameAchievementIsFlagged() {
		UUID month = this.sample.anOpenRound("2010-03", "2022-10-02");
		UUID year = this.sample.anOpenRound("2010", "2022-10-02");
		UUID first = nominated(month, this.sample.commune, "Danh Thị Hai Lần");
		UUID second = nominated(year, this.sample.otherCommune, "Danh Thị Hai Lần");
		UUID same = nominated(year, this.sample.commune, "Danh Thị Hai Lần");
		UUID other = nominated(this.otherYear, this.sample.commune, "Danh Thị Hai Lần");
		award(first, "12/QĐ-BTV");
		awaitAward("12/QĐ-BTV");

		var flagged = SampleProvince
			.body(this.sample.get("/api/v1/nominations/" + same + "/earlier-awards", this.sample.office()));
		assertThat(flagged.path("alreadyRewarded").size()).isEqualTo(1);
		var award = flagged.path("alreadyRewarded").get(0);
		assertThat(award.path("decisionNumber").asString()).isEqualTo("12/QĐ-BTV");
		assertThat(award.path("decidedOn").asString()).isEqualTo("2023-10-20");
		assertThat(award.path("period").asString()).isEqualTo("2010-03");
		assertThat(isFlagged(same)).isTrue();
		assertThat(List.of(isFlagged(first), isFlagged(second), isFlagged(other))).containsOnly(false);
		this.sample
			.get("/api/v1/nominations/" + same + "/earlier-awards", this.sample.officerOf(this.sample.otherCommune))
			.expectStatus()
			.isNotFound();
	}

	@Test
	@DisplayName("A6 N6 a revoked award rewards nothing, and its nomination says so")
	void aRevokedAwardRewardsNothing() {
		UUID month = this.sample.anOpenRound("2013-03", "2022-10-02");
		UUID year = this.sample.anOpenRound("2013", "2022-10-02");
		UUID first = nominated(month, this.sample.commune, "Danh Thị Thu Hồi");
		UUID later = nominated(year, this.sample.commune, "Danh Thị Thu Hồi");
		UUID awardId = award(first, "78/QĐ-BTV");
		await().atMost(Duration.ofSeconds(90)).until(() -> isFlagged(later));

		TestTopics.publish("thidua.awards", "vn.thidua.award.revoked.v1", first, 2, Map.of("awardId", awardId,
				"nominationId", first, "decisionNumber", "79/QĐ-BTV", "revokedOn", "2023-11-09"));

		await().atMost(Duration.ofSeconds(90)).until(() -> !isFlagged(later));
		assertThat(SampleProvince.body(this.sample.get("/api/v1/nominations/" + first, this.sample.office()))
			.path("awardRevoked")
			.asBoolean()).isTrue();
	}

	private boolean isFlagged(UUID nomination) {
		return SampleProvince.body(this.sample.get("/api/v1/nominations/" + nomination, this.sample.office()))
			.path("alreadyRewarded")
			.asBoolean();
	}

	private UUID nominated(UUID round, UUID unit, String name) {
		var answer = SampleProvince.body(this.sample
			.post("/api/v1/nominations", this.sample.officerOf(unit), SampleProvince.aNomination(round, name))
			.expectStatus()
			.isCreated());
		return UUID.fromString(answer.path("nominationId").asString());
	}

	private UUID award(UUID nominationId, String number) {
		var awardId = UUID.randomUUID();
		TestTopics.publish("thidua.awards", "vn.thidua.nomination.awarded.v1", nominationId, 1, Map.of("awardId",
				awardId, "nominationId", nominationId, "decisionNumber", number, "decidedOn", "2023-10-20"));
		return awardId;
	}

	private void awaitAward(String number) {
		await().atMost(Duration.ofSeconds(90))
			.until(() -> this.database.sql("select exists (select from award where decision_number = ?)")
				.param(number)
				.query(Boolean.class)
				.single());
	}

	private List<String> names(String parameters, Object... values) {
		return list(this.year, parameters, values).path("items").findValuesAsString("nomineeName");
	}

	private JsonNode list(UUID round, String parameters, Object... values) {
		return SampleProvince
			.body(this.sample.get(LIST + round + parameters, this.sample.office(), values).expectStatus().isOk());
	}

}
