package vn.thidua.appraisal;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.assertj.core.api.SoftAssertions;
import org.assertj.core.api.junit.jupiter.InjectSoftAssertions;
import org.assertj.core.api.junit.jupiter.SoftAssertionsExtension;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import vn.thidua.contracts.PublishedEvents;
import vn.thidua.contracts.dossier.DossierDescribedV1;
import vn.thidua.testkit.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Every endpoint, asked by someone recused from one dossier who holds every role. */
@ServiceTest
@ExtendWith(SoftAssertionsExtension.class)
class RecusalMatrixTests {

	private static final String SIGNALS = "/api/v1/integrity-signals";

	private static final String DRAFTS = "/api/v1/decision-drafts";

	/** Without a figure, and long enough to be found again. */
	private static final String TEXT = "Chị âm thầm giúp đỡ phụ nữ neo đơn trong xóm bằng những việc làm kín đáo: "
			+ "chia sẻ giống lúa và phân bón khi mùa màng thất bát, vận động láng giềng cho con em tiếp tục đến trường, "
			+ "hướng dẫn cách ghi chép chi tiêu để gia đình nào cũng có phần dành dụm, thăm hỏi người đau ốm, hòa giải "
			+ "xích mích trong xóm ngoài làng, trồng hoa ven đường và giữ cho con kênh trước nhà luôn sạch rác thải nhựa";

	@Autowired
	private RestTestClient client;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mappings;

	/** All holes are told, not only the first. */
	@InjectSoftAssertions
	private SoftAssertions softly = new SoftAssertions();

	@Test
	@DisplayName("A4 a recused member finds neither dossier, scores, discussion nor place, whatever she asks")
	void nothingIsShown() {
		var sample = SampleRecusal.atTheDistrict(this.client);
		everyEndpointHidesIt(new RecusalMatrix(sample, this.softly));
		countsAndPlacesLeaveItOut(sample);

		sample.conclude(new Findings().forwarded(sample.other(), sample.hidden()));
		everyEndpointHidesIt(new RecusalMatrix(sample, this.softly));
		var hers = sample.deputy().get(sample.panel().path);
		this.softly.assertThat(hers.text("/appraised")).isEqualTo("2");
		this.softly.assertThat(hers.text("/quota/forwarded")).isEqualTo("1");
		this.softly.assertThat(sample.panel().chair.get(sample.panel().path).text("/quota/forwarded")).isEqualTo("2");
	}

	@Test
	@DisplayName("A4, A5 a recused member finds no signal on it, no text like it and no evidence of it")
	void noSignalTellsOfIt() {
		var sample = SampleRecusal.atTheProvince(this.client);
		var chair = sample.panel().chair;
		describe(sample.hidden(), TEXT);
		describe(sample.other(), TEXT.replace("kín đáo", "thầm lặng"));
		Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> chair.get(SIGNALS).text("/total").equals("3"));
		var pair = chair.get(SIGNALS + "?detector=NEAR_DUPLICATE").text("/items/0/signalId");
		this.softly.assertThat(chair.get(SIGNALS + "/" + pair).body().toString())
			.contains(sample.hidden().toString(), "kín đáo");
		var similar = "/api/v1/dossiers/%s/similar-texts".formatted(sample.other());
		this.softly.assertThat(chair.get(similar).text("/0/nominationId")).isEqualTo(sample.hidden().toString());

		var matrix = new RecusalMatrix(sample, this.softly);
		matrix.variables.put("signalId", pair);
		everyEndpointHidesIt(matrix);

		this.softly.assertThat(sample.deputy().get(similar).body()).isEmpty();
		this.softly.assertThat(sample.deputy().get(SIGNALS + "/" + pair).status()).isEqualTo(404);
		this.softly.assertThat(sample.deputy().get(SIGNALS).body().findValuesAsString("detector"))
			.as("what the other says without a figure")
			.containsExactly("NO_FIGURES");
	}

	@Test
	@DisplayName("A4, A6, A7 a recused member gets no draft, tờ trình or biên bản of it, and decides nothing on it")
	void noDraftOrDocumentTellsOfIt() {
		var sample = SampleRecusal.atTheProvince(this.client);
		sample.conclude(new Findings().proposed(sample.other(), sample.hidden()));
		var office = sample.user(this.client, "office");
		var draft = draft(sample, office);
		var documents = "/api/v1/documents/sessions/%s/".formatted(sample.panel().sessionId);
		List.of("submission", "minutes")
			.forEach((document) -> this.softly
				.assertThat(RecusalMatrix.text(office.ask(HttpMethod.GET, documents + document, null, null).bytes()))
				.contains(SamplePanel.nameOf(2)));
		this.softly.assertThat(office.get(DRAFTS).body().toString()).contains(sample.hidden().toString());

		var matrix = new RecusalMatrix(sample, this.softly);
		matrix.variables.put("draftId", draft);
		everyEndpointHidesIt(matrix);

		this.softly.assertThat(sample.deputy().get(documents + "minutes").text("/code"))
			.isEqualTo("RECUSED_FROM_DOSSIER");
		this.softly.assertThat(sample.deputy().get(DRAFTS + "/" + draft).status()).isEqualTo(404);
		this.softly.assertThat(sample.deputy().get(DRAFTS).text("/total")).isEqualTo("0");
		var terms = RecusalMatrixBodies.terms(sample.panel().round.roundId, sample.hidden());
		List.of(DRAFTS, "/api/v1/decisions")
			.forEach((path) -> this.softly.assertThat(sample.deputy().post(path, terms).violations())
				.containsExactly("RECUSED_FROM_NOMINATION at nominationIds[0]"));
	}

	@Test
	@DisplayName("A4, A6 what was decided is public; its words are not, and a recused member revokes nothing")
	void whatWasDecidedIsPublic() {
		var sample = SampleRecusal.atTheProvince(this.client);
		sample.conclude(new Findings().proposed(sample.other(), sample.hidden()));
		var office = sample.user(this.client, "office");
		var committee = sample.user(this.client, "standing-committee");
		var issued = committee.post(DRAFTS + "/" + draft(sample, office) + "/issue", Map.of(), "\"1\"");
		var award = issued.text("/awards/1/awardId");
		var decision = "/api/v1/decisions/" + issued.text("/decisionId");
		this.softly
			.assertThat(
					sample.deputy().post(decision + "/revocations", RecusalMatrixBodies.revocation(award)).violations())
			.containsExactly("RECUSED_FROM_NOMINATION at awardIds[0]");
		this.softly
			.assertThat(committee.post(decision + "/revocations", RecusalMatrixBodies.revocation(award)).status())
			.isEqualTo(201);

		var matrix = new RecusalMatrix(sample, this.softly);
		matrix.variables.putAll(Map.of("decisionId", issued.text("/decisionId"), "awardId", award));
		everyEndpointHidesIt(matrix);

		this.softly.assertThat(sample.deputy().get(decision).body().toString())
			.contains(award, SamplePanel.nameOf(2), "DECIDED_IN_ERROR");
		this.softly.assertThat(office.get(decision).body().toString()).contains("Lý do thu hồi kín");
	}

	private void everyEndpointHidesIt(RecusalMatrix matrix) {
		assertThat(matrix.search(this.mappings)).isGreaterThan(45);
	}

	private void countsAndPlacesLeaveItOut(SampleRecusal sample) {
		var panel = sample.panel();
		var deputy = sample.deputy();
		var ranking = deputy.get(panel.path + "/ranking");
		this.softly.assertThat(ranking.text("/total")).isEqualTo("2");
		this.softly.assertThat(ranking.body().path("items").valueStream().map((one) -> one.path("rank").asInt()))
			.containsExactly(1, 2);
		this.softly.assertThat(panel.chair.get(panel.path + "/ranking").text("/items/1/nominationId"))
			.isEqualTo(sample.hidden().toString());
		this.softly.assertThat(deputy.get(panel.path).text("/waiting")).isEqualTo("2");
		this.softly.assertThat(deputy.get("/api/v1/sessions?round=" + panel.round.roundId).text("/items/0/waiting"))
			.isEqualTo("2");
		this.softly.assertThat(panel.chair.get(panel.path).text("/waiting")).isEqualTo("3");
		var minutes = deputy.get(panel.path + "/minutes");
		this.softly.assertThat(minutes.status()).isEqualTo(200);
		this.softly.assertThat(minutes.body().path("discussion").isNull()).isTrue();
		this.softly.assertThat(panel.chair.get(panel.path + "/minutes").text("/discussion")).isEqualTo("Thảo luận kín");
		this.softly
			.assertThat(this.jdbc.sql("select reason from recusal where session_id = ?")
				.param(panel.sessionId)
				.query(String.class)
				.list())
			.containsExactly("EARLIER_UNIT");
	}

	/** Of another who prepares a decision on both. */
	private static String draft(SampleRecusal sample, PanelUser office) {
		var begun = office.post(DRAFTS,
				RecusalMatrixBodies.terms(sample.panel().round.roundId, sample.other(), sample.hidden()));
		assertThat(begun.status()).isEqualTo(201);
		return begun.text("/draftId");
	}

	private static void describe(UUID nominationId, String summary) {
		Broker.publish(PublishedEvents.DOSSIER_DESCRIBED, nominationId, 1,
				new DossierDescribedV1(nominationId, summary, List.of(), List.of(), List.of()));
	}

}
