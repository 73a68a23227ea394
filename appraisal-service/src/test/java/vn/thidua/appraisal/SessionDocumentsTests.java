package vn.thidua.appraisal;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.client.RestTestClient;

import vn.thidua.testkit.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What a panel's sitting leaves on paper, and what rests on its day. */
@ServiceTest
class SessionDocumentsTests {

	@Autowired
	private RestTestClient client;

	private SamplePanel panel;

	private PanelUser office;

	private String documents;

	@BeforeEach
	void concludeInASitting() {
		this.panel = SamplePanel.ofProvince(this.client, 2).sitting();
		this.office = new PanelUser(this.client, "office." + this.panel.sessionId, this.panel.unit, "office");
		this.documents = "/api/v1/documents/sessions/%s/".formatted(this.panel.sessionId);
		for (var user : List.of(this.panel.chair, this.panel.secretary, this.panel.member)) {
			this.panel.handsIn(user, 12, 9);
		}
		keepMinutes("2023-10-20", "Hồ sơ số 1 có sức lan tỏa.\nHồ sơ số 2 cần thêm số liệu.");
		conclude(new Findings().proposed(this.panel.dossiers.get(0)).notSelected(this.panel.dossiers.get(1)));
	}

	@Test
	@DisplayName("A1, A7 the biên bản tells who led, who was there, what was said and how it was voted")
	void theMinutesAreInTheDocument() {
		assertThat(text("minutes")).containsSubsequence("BIÊN BẢN", "Ngày 20/10/2023", "Thành phần tham dự",
				"Chủ trì: Lý Thị chair", "Chủ tịch Hội đồng", "Thư ký: Lý Thị secretary", "Có mặt: 3 người",
				"Lý Thị member", "Vắng mặt: 1 người", "Lý Thị deputy", "Hồ sơ số 1 có sức lan tỏa.",
				"Hồ sơ số 2 cần thêm số liệu.", "Biểu quyết: 3/3 tán thành", SamplePanel.nameOf(0));
	}

	@Test
	@DisplayName("A1, A7 each sitting of a session has its part in the biên bản; a conclusion taken back has none")
	void eachSittingIsTold() {
		var late = this.panel.nominatedBy(this.panel.round.commune);
		var opened = this.panel.chair.post(this.panel.path + "/sittings", Map.of("measure", "MEAN"), this.panel.tag());
		assertThat(opened.status()).isEqualTo(201);
		for (var user : List.of(this.panel.chair, this.panel.secretary, this.panel.member)) {
			this.panel.handsIn(user, -1, -1, 11);
		}
		keepMinutes("2023-11-02", "Hồ sơ bổ sung đạt yêu cầu.");
		conclude(new Findings().proposed(late));

		assertThat(text("minutes")).containsSubsequence("Phiên họp thứ 1, ngày 20/10/2023", "Hồ sơ số 1",
				"Phiên họp thứ 2, ngày 02/11/2023", "Hồ sơ bổ sung", SamplePanel.nameOf(2));
		assertThat(text("submission")).contains("ngày 02/11/2023", "đề nghị khen thưởng 2 tập thể");

		reopen();
		assertThat(text("minutes")).contains("Ngày 20/10/2023", SamplePanel.nameOf(0))
			.doesNotContain("Phiên họp thứ", "Hồ sơ bổ sung", SamplePanel.nameOf(2));
		assertThat(text("submission")).contains("đề nghị khen thưởng 1 tập thể");
	}

	@Test
	@DisplayName("A1, A7 a session that was reopened has no documents until it concludes anew")
	void aReopenedSessionHasNone() {
		assertThat(text("submission")).contains("đề nghị khen thưởng 1 tập thể");

		reopen();

		assertThat(this.office.get(this.documents + "minutes").status()).isEqualTo(404);
		assertThat(this.office.get(this.documents + "submission").status()).isEqualTo(404);
	}

	@Test
	@DisplayName("A6 a decision may be dated from the day of the minutes on, and not before it")
	void aDecisionRestsOnTheDayOfTheMinutes() {
		assertThat(decide("2023-10-19").violations()).containsExactly("DECIDED_BEFORE_CONCLUSION at decidedOn");
		assertThat(decide("2023-10-19").text("/messages/vi")).contains("20/10/2023");
		assertThat(decide("2023-10-20").status()).isEqualTo(201);
	}

	@Test
	@DisplayName("A1 no minutes are kept of a day to come")
	void noMinutesOfADayToCome() {
		this.panel.nominatedBy(this.panel.round.commune);
		this.panel.chair.post(this.panel.path + "/sittings", Map.of("measure", "MEAN"), this.panel.tag());

		assertThat(minutes("2123-10-20", "x").violations()).containsExactly("HELD_IN_FUTURE at heldOn");
	}

	private User.Answer decide(String day) {
		return new PanelUser(this.client, "committee." + this.panel.sessionId, this.panel.unit, "standing-committee")
			.post("/api/v1/decisions",
					Map.of("roundId", this.panel.round.roundId, "decidedOn", day, "signatory", "Chủ tịch", "legalBasis",
							"Luật", "kind", "COMMENDATION", "nominationIds", List.of(this.panel.dossiers.get(0))));
	}

	private void reopen() {
		assertThat(
				new PanelUser(this.client, "committee." + this.panel.sessionId, this.panel.unit, "standing-committee")
					.post(this.panel.path + "/reopenings", Map.of("reason", "Sai sót", "legalBasis", "Công văn 12/BTV"),
							this.panel.tag())
					.status())
			.isEqualTo(204);
	}

	private void conclude(Findings findings) {
		assertThat(this.panel.chair.post(this.panel.path + "/conclusions", findings.body()).status()).isEqualTo(201);
	}

	private void keepMinutes(String day, String discussion) {
		assertThat(minutes(day, discussion).status()).isEqualTo(200);
	}

	/** All but the deputy were there. */
	private User.Answer minutes(String day, String discussion) {
		var attendees = this.panel.chair.get(this.panel.path + "/panel")
			.body()
			.path("members")
			.valueStream()
			.filter((one) -> !one.path("part").asString().equals("DEPUTY_CHAIR"))
			.map((one) -> UUID.fromString(one.path("memberId").asString()))
			.toList();
		return this.panel.secretary.put(this.panel.path + "/minutes",
				Map.of("heldOn", day, "attendeeIds", attendees, "discussion", discussion, "vote", "3/3 tán thành"),
				null);
	}

	private String text(String document) {
		var answer = this.office.ask(HttpMethod.GET, this.documents + document, null, null);
		assertThat(answer.status()).isEqualTo(200);
		return RecusalMatrix.text(answer.bytes()).replaceAll("\\s+", " ");
	}

}
