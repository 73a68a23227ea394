package vn.thidua.nomination;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;

import vn.thidua.testkit.ServiceTest;
import vn.thidua.testkit.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.nomination.ImportFiles.CSV;
import static vn.thidua.nomination.ImportFiles.XLSX;
import static vn.thidua.nomination.ImportFiles.csv;
import static vn.thidua.nomination.ImportFiles.row;
import static vn.thidua.nomination.ImportFiles.with;
import static vn.thidua.nomination.ImportFiles.xlsx;

/** What is told of a file before anything is nominated. */
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportPreviewTests {

	private final ImportScene scene;

	ImportPreviewTests(@Autowired RestTestClient client, @Autowired JdbcClient database) {
		this.scene = new ImportScene(client, database);
	}

	@BeforeAll
	void foundTheProvince() {
		this.scene.founded();
	}

	@Test
	@DisplayName("N7 the preview tells every error by the row and column the spreadsheet shows")
	void thePreviewTellsEveryError() {
		var preview = this.scene.preview(this.scene.officer(), CSV, csv(List.of(row("", "Lê Thị Đúng"), List.of(""),
				with(with(row("", "Lê Thị Hai Lỗi"), 1, "chị"), 3, "85"),
				with(with(with(row("", "Lê Thị Ba Lỗi"), 6, ""), 7, "không"), 10, "1.5"), row("", "LÊ  THỊ ĐÚNG"),
				with(with(row("", ""), 4, "vâng"), 12, "tháng sáu"), with(row("", "Ví dụ"), 0, ""),
				with(row("", "Lê Thị Dài"), 5, "d".repeat(2001)), with(row("", "Lê Thị Không Số"), 10, ""))));
		assertThat(preview.path("state").asString()).isEqualTo("REFUSED");
		assertThat(preview.path("rows").asInt()).isEqualTo(8);
		assertThat(preview.path("validRows").asInt()).isEqualTo(1);
		assertThat(ImportScene.told(preview)).containsExactlyInAnyOrder("4 Đối tượng IMPORT_KIND_UNKNOWN",
				"4 Năm sinh IMPORT_YEAR_MALFORMED", "5 Nội dung: Có Tri thức THEME_NOT_ANSWERED",
				"5 Điều kiện: CULTURAL_FAMILY CONDITION_NOT_MET", "5 Số liệu 1: giá trị IMPORT_NUMBER_MALFORMED",
				"6 Họ và tên NOMINEE_REPEATED", "7 Họ và tên FIELD_REQUIRED", "7 Đồng ý công bố IMPORT_YES_OR_NO",
				"7 Số liệu 1: kỳ IMPORT_PERIOD_MALFORMED", "8  IMPORT_EXAMPLE_LEFT",
				"9 Tóm tắt thành tích FIELD_OUT_OF_BOUNDS", "10 Số liệu 1: giá trị FIELD_REQUIRED");
		var messages = preview.path("errors").path(0).path("messages");
		assertThat(messages.path("vi").asString()).isNotBlank();
		assertThat(messages.path("en").asString()).isNotBlank();
		var page = SampleProvince.body(this.scene.sample
			.get(ImportScene.IMPORTS + "/" + ImportScene.id(preview) + "/errors?size=5&page=2", this.scene.officer()));
		assertThat(page.path("total").asInt()).isEqualTo(12);
		assertThat(page.path("items")).hasSize(2);
		assertThat(this.scene.rowsKept(preview)).isZero();
		assertThat(this.scene.apply(this.scene.officer(), preview, "\"1\"").path("code").asString())
			.isEqualTo("IMPORT_HAS_ERRORS");
	}

	@Test
	@DisplayName("X1 only the office nominates for units below, by a code valid today; others' codes are refused")
	void unitsByCode() {
		this.scene.aCommune("E1");
		var twin = this.scene.aCommune("E2");
		this.scene.aCommune("E2");
		var told = ImportScene.told(this.scene.preview(this.scene.officer(), CSV,
				csv(List.of(row("E1", "Hà Thị Một"), row("31528", "Hà Thị Hai")))));
		assertThat(told).containsExactly("2 Mã đơn vị UNIT_CODE_UNKNOWN");
		var office = TestTokens.of("office.district", this.scene.sample.district, "office");
		var preview = this.scene.preview(office, CSV, csv(List.of(row("E1", "Hà Thị Một"), row("E2", "Hà Thị Hai"),
				row("", "Hà Thị Ba"), row("E9", "Hà Thị Tư"), row("94", "Hà Thị Năm"))));
		assertThat(ImportScene.told(preview)).containsExactly("3 Mã đơn vị UNIT_CODE_AMBIGUOUS",
				"4 Mã đơn vị UNIT_CODE_REQUIRED", "5 Mã đơn vị UNIT_CODE_UNKNOWN", "6 Mã đơn vị UNIT_CODE_AMBIGUOUS");
		var fine = this.scene.preview(office, CSV, csv(List.of(row("E1", "Hà Thị Một"), row("31528", "Hà Thị Hai"))));
		assertThat(this.scene.apply(office, fine, "\"1\"").path("state").asString()).isEqualTo("APPLIED");
		assertThat(this.scene.nominated(twin)).isZero();
	}

	@Test
	@DisplayName("N2 rows beyond a quota that units share are refused")
	void aSharedQuotaHolds() {
		this.scene.unit(UUID.randomUUID(), "DEPARTMENT", this.scene.sample.province, "F1");
		this.scene.unit(UUID.randomUUID(), "DEPARTMENT", this.scene.sample.province, "F2");
		var preview = this.scene.preview(this.scene.sample.office(), CSV,
				csv(List.of(row("F1", "Lý Thị Một"), row("F2", "Lý Thị Hai"))));
		assertThat(ImportScene.told(preview)).containsExactly("3  QUOTA_EXCEEDED");
	}

	@ParameterizedTest
	@ValueSource(strings = { "csv", "xlsx" })
	@DisplayName("N7 a template is read as it is written, and its example refused when it is left in")
	void theExampleOfATemplateIsRefused(String format) {
		byte[] template = this.scene.sample
			.get(ImportScene.IMPORTS + "/templates/" + this.scene.round + "." + format, this.scene.officer())
			.expectStatus()
			.isOk()
			.expectBody()
			.returnResult()
			.getResponseBodyContent();
		var preview = this.scene.preview(this.scene.officer(), format.equals("csv") ? CSV : XLSX, template);
		assertThat(ImportScene.told(preview)).containsExactly("2  IMPORT_EXAMPLE_LEFT");
	}

}
