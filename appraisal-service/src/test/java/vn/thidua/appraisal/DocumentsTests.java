package vn.thidua.appraisal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.common.HybridBinarizer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;

import vn.thidua.appraisal.document.rendering.MeasuredPdf;
import vn.thidua.contracts.PublishedEvents;
import vn.thidua.platform.time.Vietnam;
import vn.thidua.testkit.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceTest
class DocumentsTests {

	private final LocalDate today = LocalDate.now(Vietnam.ZONE);

	@Autowired
	private RestTestClient client;

	@Autowired
	private JdbcClient jdbc;

	private SampleRound round;

	private Edge office;

	@BeforeEach
	void openRound() {
		this.round = SampleRound.opened(this.client);
		this.office = new Edge(this.client, this.round.province, "office");
	}

	@Test
	@DisplayName("A7, X3 a decision is printed with its recipients by given name, as PDF and DOCX")
	void aDecisionIsPrinted() throws IOException {
		var nominations = this.round.proposed(3);
		describe(nominations.get(0), "Trần Thị Đung");
		describe(nominations.get(1), "Lê Thị Dung");
		describe(nominations.get(2), "Phạm Thị Ân");
		var path = "/api/v1/documents/decisions/" + issue(nominations).text("/decisionId");

		var pdf = this.office.get(path);
		var word = this.office.get(path + "?format=DOCX");

		assertThat(pdf.status()).isEqualTo(200);
		assertThat(pdf.headers().getContentDisposition().getFilename()).isEqualTo("Quyết định số 1-QĐ-BTV.pdf");
		assertThat(MeasuredPdf.of(pdf.bytes()).text()).contains("Số: 1/QĐ-BTV", "Nguyễn Thị Mẫu")
			.containsSubsequence("Phạm Thị Ân", "Lê Thị Dung", "Trần Thị Đung");
		try (var document = new XWPFDocument(new ByteArrayInputStream(word.bytes()));
				var text = new XWPFWordExtractor(document)) {
			assertThat(text.getText()).containsSubsequence("Phạm Thị Ân", "Lê Thị Dung", "Trần Thị Đung");
		}
		assertThat(new Edge(this.client, this.round.district, "office").get(path).status()).isEqualTo(404);
		assertThat(new Edge(this.client, this.round.province, "unit-officer").get(path).status()).isEqualTo(403);
	}

	@Test
	@DisplayName("A7 the QR code of a certificate leads to a public page that proves it, until it is revoked")
	void aCertificateIsProved() throws Exception {
		var nominations = this.round.proposed(1);
		describe(nominations.getFirst(), "Thạch Thị Ngọc Quỳnh");
		var decision = issue(nominations);
		var awardId = decision.text("/awards/0/awardId");
		var path = "/api/v1/documents/decisions/" + decision.text("/decisionId") + "/certificates/" + awardId;

		var certificate = this.office.get(path);

		assertThat(MeasuredPdf.of(certificate.bytes()).text()).contains("GIẤY KHEN", "Thạch Thị Ngọc Quỳnh");
		var address = qrCode(certificate.bytes());
		assertThat(address).matches("http://127\\.0\\.0\\.1:\\d+/verify/[-_A-Za-z0-9]{22}");
		var code = address.substring(address.lastIndexOf('/') + 1);
		assertThat(publicPage(code)).contains("Có giá trị", "Thạch Thị Ngọc Quỳnh", "1/QĐ-BTV", "Giấy khen")
			.doesNotContain(awardId, nominations.getFirst().toString());
		assertThat(publicPage(code.substring(1) + "A")).contains("Không tìm thấy").doesNotContain("1/QĐ-BTV");

		revoke(decision);

		assertThat(publicPage(code)).contains("Đã bị thu hồi", "2/QĐ-BTV").doesNotContain("Có giá trị");
		assertThat(this.office.get(path).text("/code")).isEqualTo("AWARD_IS_REVOKED");
	}

	@Test
	@DisplayName("X2 after an erasure the page and the documents keep the facts without the name")
	void theNameIsErased() {
		var nominations = this.round.proposed(2);
		describe(nominations.get(0), "Danh Thị Quênđi");
		describe(nominations.get(1), "Danh Thị Cònlại");
		var decision = issue(nominations);
		var path = "/api/v1/documents/decisions/" + decision.text("/decisionId");
		var printing = this.office.post("/api/v1/decisions/" + decision.text("/decisionId") + "/certificate-printings",
				null, null);
		var code = this.jdbc
			.sql("select code from award_verification join award using (award_id) where nomination_id = ?")
			.param(nominations.getFirst())
			.query(String.class)
			.single();

		Broker.erase(PublishedEvents.NOMINEE_DESCRIBED, SampleRound.nomineeOf(nominations.getFirst()), 2);

		Awaitility.await()
			.atMost(Duration.ofSeconds(60))
			.untilAsserted(() -> assertThat(publicPage(code)).doesNotContain("Quênđi"));
		assertThat(publicPage(code)).contains("Có giá trị", "1/QĐ-BTV", "đã được xóa");
		assertThat(MeasuredPdf.of(this.office.get(path).bytes()).text()).contains("Cònlại", "đã xóa dữ liệu cá nhân")
			.doesNotContain("Quênđi");
		assertThat(this.office.get("/api/v1/certificate-printings/" + printing.text("/printingId")).status())
			.as("a file that named her is gone")
			.isEqualTo(404);
	}

	@Test
	@DisplayName("A7 all certificates are printed as one file in the background, and who sees the decision sees how far")
	void allCertificatesArePrinted() {
		var nominations = this.round.proposed(60);
		nominations.forEach((nomination) -> this.round.describe(nomination, "Lâm Thị Mẫu " + nomination));
		awaitKnown(nominations);
		var decision = issue(nominations);
		var requested = this.office.post("/api/v1/decisions/" + decision.text("/decisionId") + "/certificate-printings",
				null, null);
		assertThat(requested.status()).isEqualTo(202);
		var path = "/api/v1/certificate-printings/" + requested.text("/printingId");
		assertThat(this.office.get(path).text("/total")).isEqualTo("60");
		assertThat(new Edge(this.client, this.round.district, "office").get(path).status()).isEqualTo(404);

		Awaitility.await()
			.atMost(Duration.ofSeconds(60))
			.untilAsserted(() -> assertThat(this.office.get(path).json().path("ready").asBoolean()).isTrue());

		assertThat(this.office.get(path).text("/done")).isEqualTo("60");
		var pdf = MeasuredPdf.of(this.office.get(path + "/file").bytes());
		assertThat(pdf.pages()).hasSize(60);
		assertThat(nominations)
			.allSatisfy((nomination) -> assertThat(pdf.text().replaceAll("\\s", "")).contains(nomination.toString()));
	}

	@Test
	@DisplayName("A7, X4 a printing that was cut off goes on after its last piece")
	void aPrintingGoesOn() {
		var nominations = this.round.proposed(51);
		nominations.forEach((nomination) -> this.round.describe(nomination, "Lý Thị Mẫu " + nomination));
		awaitKnown(nominations);
		var decision = issue(nominations);
		var requested = this.office.post("/api/v1/decisions/" + decision.text("/decisionId") + "/certificate-printings",
				null, null);
		var printingId = UUID.fromString(requested.text("/printingId"));
		awaitPrinted(printingId);
		var first = piece(printingId, 0);
		this.jdbc.sql("delete from certificate_printing_piece where printing_id = ? and piece = 1")
			.param(printingId)
			.update();
		this.jdbc.sql("update certificate_printing set finished_at = null where printing_id = ?")
			.param(printingId)
			.update();

		awaitPrinted(printingId);

		assertThat(piece(printingId, 0)).isEqualTo(first);
		assertThat(MeasuredPdf.of(piece(printingId, 1)).pages()).hasSize(1);
	}

	private void awaitPrinted(UUID printingId) {
		Awaitility.await()
			.atMost(Duration.ofSeconds(60))
			.until(() -> this.office.get("/api/v1/certificate-printings/" + printingId)
				.json()
				.path("ready")
				.asBoolean());
	}

	private byte[] piece(UUID printingId, int piece) {
		return this.jdbc.sql("select pdf from certificate_printing_piece where printing_id = ? and piece = ?")
			.params(printingId, piece)
			.query((row, number) -> row.getBytes(1))
			.single();
	}

	@Test
	@DisplayName("A7 a concluded session is documented by tờ trình and biên bản, to those above it, too")
	void aSessionIsDocumented() {
		var nominations = this.round.proposed(2);
		describe(nominations.get(0), "Kim Thị Sà Phol");
		describe(nominations.get(1), "Sơn Thị Sa Rết");
		var path = "/api/v1/documents/sessions/" + this.round.sessionOf(this.round.province, 2);

		assertThat(MeasuredPdf.of(this.office.get(path + "/submission").bytes()).text()).contains("TỜ TRÌNH",
				"Kim Thị Sà Phol", "Sơn Thị Sa Rết");
		assertThat(MeasuredPdf.of(this.office.get(path + "/minutes").bytes()).text()).contains("BIÊN BẢN",
				"Đề xuất khen thưởng");
		assertThat(new Edge(this.client, this.round.district, "office").get(path + "/minutes").status()).isEqualTo(404);
		this.round.submittedTo(this.round.district, 1);
		assertThat(this.office
			.get("/api/v1/documents/sessions/" + this.round.sessionOf(this.round.district, 1) + "/minutes")
			.status()).as("not concluded yet").isEqualTo(404);
	}

	@Test
	@DisplayName("A7 an office changes its template without a developer; units below use it until they have their own")
	void templatesAreChanged() {
		var path = "/api/v1/document-templates/DECISION";
		var builtIn = this.office.get(path);
		assertThat(builtIn.tag()).isEqualTo("\"0\"");
		var own = Map.of("content", builtIn.text("/content").replace("Điều 2.", "Điều hai."));

		assertThat(this.office.put(path, own, null).status()).isEqualTo(428);
		assertThat(this.office.put(path, own, "\"3\"").status()).isEqualTo(412);
		assertThat(this.office.put(path, Map.of("content", "<script/>"), "\"0\"").text("/code"))
			.isEqualTo("TEMPLATE_ELEMENT_NOT_ALLOWED");
		assertThat(this.office.put(path, own, "\"0\"").tag()).isEqualTo("\"1\"");
		assertThat(this.office.put(path, own, "\"0\"").status()).isEqualTo(412);

		var nominations = this.round.proposed(1);
		var decision = issue(nominations);
		assertThat(
				MeasuredPdf.of(this.office.get("/api/v1/documents/decisions/" + decision.text("/decisionId")).bytes())
					.text())
			.contains("Điều hai.");
		var below = new Edge(this.client, this.round.district, "office");
		assertThat(below.get(path).text("/content")).contains("Điều hai.");
		assertThat(below.get(path).tag()).isEqualTo("\"0\"");
		assertThat(MeasuredPdf.of(below.post(path + "/preview", own, null).bytes()).text()).contains("Điều hai.");
		assertThat(new Edge(this.client, UUID.randomUUID(), "office").get(path).text("/content"))
			.doesNotContain("Điều hai.");
		assertThat(new Edge(this.client, this.round.province, "appraiser").put(path, own, "\"1\"").status())
			.isEqualTo(403);
	}

	private String publicPage(String code) {
		var page = this.client.get().uri("/verify/" + code).exchange().returnResult(String.class).getResponseBody();
		return String.valueOf(page);
	}

	private static String qrCode(byte[] pdf) throws IOException, NotFoundException {
		try (var document = Loader.loadPDF(pdf)) {
			var image = new PDFRenderer(document).renderImageWithDPI(0, 150);
			var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
			return new MultiFormatReader()
				.decode(new BinaryBitmap(
						new HybridBinarizer(new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels))))
				.getText();
		}
	}

	private void describe(UUID nomination, String name) {
		this.round.describe(nomination, name);
		awaitKnown(List.of(nomination));
	}

	private void awaitKnown(List<UUID> nominations) {
		var nominees = nominations.stream().map(SampleRound::nomineeOf).toList();
		Awaitility.await()
			.atMost(Duration.ofSeconds(60))
			.untilAsserted(
					() -> assertThat(this.jdbc.sql("select count(*) from nominee where nominee_id in (:nominees)")
						.param("nominees", nominees)
						.query(Integer.class)
						.single()).isEqualTo(nominees.size()));
	}

	private User.Answer issue(List<UUID> nominations) {
		var issued = this.round.committee()
			.post("/api/v1/decisions",
					Map.of("roundId", this.round.roundId, "decidedOn", this.today, "signatory",
							"Nguyễn Thị Mẫu, Chủ tịch", "legalBasis", "Luật Thi đua, khen thưởng số 06/2022/QH15",
							"kind", "CERTIFICATE_OF_COMMENDATION", "nominationIds", nominations));
		assertThat(issued.status()).isEqualTo(201);
		return issued;
	}

	private void revoke(User.Answer decision) {
		assertThat(this.round.committee()
			.post("/api/v1/decisions/" + decision.text("/decisionId") + "/revocations",
					Map.of("decidedOn", this.today, "signatory", "Nguyễn Thị Mẫu, Chủ tịch", "legalBasis", "Luật",
							"reasonCode", "DECIDED_IN_ERROR", "reason", "Nhầm người", "awardIds",
							List.of(decision.text("/awards/0/awardId"))))
			.status()).isEqualTo(201);
	}

}
