package vn.thidua.appraisal;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.RestTestClient;

import vn.thidua.contracts.PublishedEvents;
import vn.thidua.contracts.dossier.DossierDescribedV1;
import vn.thidua.testkit.ServiceTest;
import vn.thidua.testkit.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceTest
class SessionsTests {

	@Autowired
	private RestTestClient client;

	private SampleRound round;

	@BeforeEach
	void openRound() {
		this.round = SampleRound.opened(this.client);
	}

	@ParameterizedTest
	@ValueSource(strings = { "unit-officer", "unit-leader", "appraiser", "office", "propaganda", "standing-committee",
			"inspector", "admin" })
	@DisplayName("X1 whatever the role, a unit sees the sessions of its subtree and no other")
	void aUnitSeesItsSubtree(String role) {
		this.round.submittedTo(this.round.district, 1);
		this.round.submittedTo(this.round.province, 2);
		var districtSession = this.round.sessionOf(this.round.district, 1);
		var provinceSession = this.round.sessionOf(this.round.province, 1);
		var foreigner = SampleRound.opened(this.client);

		assertThat(seenBy(this.round.province, role)).containsExactly(districtSession, provinceSession);
		assertThat(seenBy(this.round.district, role)).containsExactly(districtSession);
		assertThat(seenBy(this.round.commune, role)).isEmpty();
		assertThat(seenBy(foreigner.province, role)).isEmpty();

		assertThat(open(this.round.province, role, districtSession)).isEqualTo(200);
		assertThat(open(this.round.district, role, districtSession)).isEqualTo(200);
		assertThat(open(this.round.district, role, provinceSession)).isEqualTo(404);
		assertThat(open(this.round.commune, role, districtSession)).isEqualTo(404);
		assertThat(open(foreigner.province, role, districtSession)).isEqualTo(404);
	}

	private List<UUID> seenBy(UUID unit, String role) {
		return new User(this.client, unit, role).get("/api/v1/sessions?round={round}", this.round.roundId)
			.body()
			.path("items")
			.valueStream()
			.map((item) -> UUID.fromString(item.path("sessionId").asString()))
			.toList();
	}

	private int open(UUID unit, String role, UUID sessionId) {
		return new User(this.client, unit, role).get("/api/v1/sessions/{id}", sessionId).status();
	}

	@Test
	void listsAreCutIntoPages() {
		this.round.submittedTo(this.round.district, 1);
		this.round.submittedTo(this.round.province, 2);
		this.round.sessionOf(this.round.district, 1);
		var provinceSession = this.round.sessionOf(this.round.province, 1);

		var second = this.round.officer(this.round.province)
			.get("/api/v1/sessions?round={round}&page=1&size=1", this.round.roundId);

		assertThat(second.text("/items/0/sessionId")).isEqualTo(provinceSession.toString());
		assertThat(second.text("/total")).isEqualTo("2");
		assertThat(this.round.officer(this.round.province).get("/api/v1/sessions?size=201").status()).isEqualTo(400);
		assertThat(this.round.officer(this.round.province).get("/api/v1/sessions?round=none").status()).isEqualTo(400);
	}

	@Test
	@DisplayName("X3 dossiers stand in the Vietnamese order of given names; who is not known yet comes last")
	void dossiersAreSortedByGivenName() {
		var names = List.of("Trần Thị Đung", "Lê Thị Ân", "Nguyễn Thị An (mẫu)", "Phạm Thị Dung", "Bùi Thị Ản",
				"Lê Thị An");
		var dossiers = this.round.submitted(names.size() + 1, this.round.district, 1);
		for (int i = 0; i < names.size(); i++) {
			this.round.describe(dossiers.get(i), names.get(i));
		}
		var sessionId = this.round.sessionOf(this.round.district, dossiers.size());

		Awaitility.await()
			.atMost(Duration.ofSeconds(90))
			.untilAsserted(() -> assertThat(namesIn(sessionId)).containsExactly("Lê Thị An", "Nguyễn Thị An (mẫu)",
					"Bùi Thị Ản", "Lê Thị Ân", "Phạm Thị Dung", "Trần Thị Đung", "nobody"));
	}

	private List<String> namesIn(UUID sessionId) {
		return this.round.officer(this.round.district)
			.get("/api/v1/sessions/{id}", sessionId)
			.body()
			.path("dossiers")
			.valueStream()
			.map((dossier) -> dossier.path("nomineeName").asString("nobody"))
			.toList();
	}

	@Test
	@DisplayName("A1 a session shows its quota, what is known of each dossier, and a tag that changes with it")
	void showsWhatIsKnown() {
		var nominationId = this.round.submittedTo(this.round.district, 1);
		var sessionId = this.round.sessionOf(this.round.district, 1);
		this.round.awaitRoundKnown();
		var officer = this.round.officer(this.round.district);
		var before = officer.get("/api/v1/sessions/{id}", sessionId);

		assertThat(before.text("/deciding")).isEqualTo("false");
		assertThat(before.text("/quota/minimum")).isEqualTo("2");
		assertThat(before.text("/quota/maximum")).isEqualTo("2");
		assertThat(before.text("/quota/forwarded")).isEqualTo("0");
		assertThat(before.text("/waiting")).isEqualTo("1");
		assertThat(before.text("/dossiers/0/submittedAt")).isEqualTo("2023-10-09T02:15:03.412508Z");
		assertThat(before.text("/dossiers/0/nominatingUnitName")).isEqualTo("COMMUNE (mẫu)");
		assertThat(before.body().at("/dossiers/0/text").isNull()).isTrue();
		assertThat(statusIfNoneMatch(sessionId, tag(before))).isEqualTo(304);

		Broker.publish(PublishedEvents.DOSSIER_DESCRIBED, nominationId, 1,
				new DossierDescribedV1(nominationId, "Vận động 120 hộ nuôi heo đất",
						List.of(new DossierDescribedV1.Content("TINH_NGHIA", "Giúp 12 hộ thoát nghèo")),
						List.of(new DossierDescribedV1.Figure("hộ", "120", "hộ", "2023")),
						List.of("GIA_DINH_VAN_HOA")));
		Awaitility.await().atMost(Duration.ofSeconds(90)).untilAsserted(() -> {
			var after = officer.get("/api/v1/sessions/{id}", sessionId);
			assertThat(after.text("/dossiers/0/text/contents/0/text")).isEqualTo("Giúp 12 hộ thoát nghèo");
			assertThat(after.text("/dossiers/0/text/figures/0/value")).isEqualTo("120");
			assertThat(after.text("/dossiers/0/text/waivedConditions/0")).isEqualTo("GIA_DINH_VAN_HOA");
			assertThat(tag(after)).isNotEqualTo(tag(before));
		});
		assertThat(statusIfNoneMatch(sessionId, tag(before))).isEqualTo(200);
	}

	private static String tag(User.Answer answer) {
		var tag = answer.headers().getETag();
		assertThat(tag).isNotNull();
		return String.valueOf(tag);
	}

	private int statusIfNoneMatch(UUID sessionId, String tag) {
		return this.client.get()
			.uri("/api/v1/sessions/{id}", sessionId)
			.headers(TestTokens.as("officer", this.round.district, "unit-officer"))
			.header(HttpHeaders.IF_NONE_MATCH, tag)
			.exchange()
			.returnResult()
			.getStatus()
			.value();
	}

}
