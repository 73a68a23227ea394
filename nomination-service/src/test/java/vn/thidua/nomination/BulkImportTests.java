package vn.thidua.nomination;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

import vn.thidua.platform.text.NameKey;
import vn.thidua.testkit.ServiceTest;
import vn.thidua.testkit.TestTokens;
import vn.thidua.testkit.TestTopics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.thidua.nomination.ImportFiles.CSV;
import static vn.thidua.nomination.ImportFiles.XLSX;
import static vn.thidua.nomination.ImportFiles.csv;
import static vn.thidua.nomination.ImportFiles.row;
import static vn.thidua.nomination.ImportFiles.with;
import static vn.thidua.nomination.ImportFiles.xlsx;

/** Files of nominations, as officers hand them in. */
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BulkImportTests {

	private static final String IMPORTS = "/api/v1/nomination-imports";

	private static final int MANY = 10_000;

	private final RestTestClient client;

	private final JdbcClient database;

	private final SampleProvince sample;

	private final ApplicationContext service;

	private final TransactionTemplate transaction;

	private final UUID commune = UUID.randomUUID();

	private UUID round = UUID.randomUUID();

	BulkImportTests(@Autowired RestTestClient client, @Autowired JdbcClient database,
			@Autowired ApplicationContext service) {
		this.client = client;
		this.database = database;
		this.service = service;
		this.sample = new SampleProvince(client);
		this.transaction = new TransactionTemplate(service.getBean(PlatformTransactionManager.class));
	}

	@BeforeAll
	void foundTheProvince() {
		this.sample.founded();
		unit(this.commune, "COMMUNE", this.sample.district, "31528");
		this.round = this.sample.anOpenRound("2023", "2022-10-01");
	}

	private void unit(UUID unitId, String level, UUID parent, String code) {
		var body = SampleProvince.unit("Đơn vị " + code, level, parent);
		body.put("code", code);
		this.sample.putUnit(unitId, body, null).expectStatus().isCreated();
	}

	private UUID aCommune(String code) {
		var unit = UUID.randomUUID();
		unit(unit, "COMMUNE", this.sample.district, code);
		return unit;
	}

	@Test
	@DisplayName("N7 the preview tells every error by the row and column the spreadsheet shows")
	void thePreviewTellsEveryError() {
		var preview = preview(officer(), CSV, csv(List.of(row("", "Lê Thị Đúng"), List.of(""),
				with(with(row("", "Lê Thị Hai Lỗi"), 1, "chị"), 3, "85"),
				with(with(with(row("", "Lê Thị Ba Lỗi"), 6, ""), 7, "không"), 10, "1.5"), row("", "LÊ  THỊ ĐÚNG"),
				with(with(row("", ""), 4, "vâng"), 12, "tháng sáu"), with(row("", "Ví dụ"), 0, ""),
				with(row("", "Lê Thị Dài"), 5, "d".repeat(2001)), with(row("", "Lê Thị Không Số"), 10, ""))));
		assertThat(preview.path("state").asString()).isEqualTo("REFUSED");
		assertThat(preview.path("rows").asInt()).isEqualTo(8);
		assertThat(preview.path("validRows").asInt()).isEqualTo(1);
		assertThat(told(preview)).containsExactlyInAnyOrder("4 Đối tượng IMPORT_KIND_UNKNOWN",
				"4 Năm sinh IMPORT_YEAR_MALFORMED", "5 Nội dung: Có Tri thức THEME_NOT_ANSWERED",
				"5 Điều kiện: CULTURAL_FAMILY CONDITION_NOT_MET", "5 Số liệu 1: giá trị IMPORT_NUMBER_MALFORMED",
				"6 Họ và tên NOMINEE_REPEATED", "7 Họ và tên FIELD_REQUIRED", "7 Đồng ý công bố IMPORT_YES_OR_NO",
				"7 Số liệu 1: kỳ IMPORT_PERIOD_MALFORMED", "8  IMPORT_EXAMPLE_LEFT",
				"9 Tóm tắt thành tích FIELD_OUT_OF_BOUNDS", "10 Số liệu 1: giá trị FIELD_REQUIRED");
		var messages = preview.path("errors").path(0).path("messages");
		assertThat(messages.path("vi").asString()).isNotBlank();
		assertThat(messages.path("en").asString()).isNotBlank();
		var page = SampleProvince
			.body(this.sample.get(IMPORTS + "/" + id(preview) + "/errors?size=5&page=2", officer()));
		assertThat(page.path("total").asInt()).isEqualTo(12);
		assertThat(page.path("items")).hasSize(2);
		assertThat(rowsKept(preview)).isZero();
		assertThat(apply(officer(), preview, "\"1\"").path("code").asString()).isEqualTo("IMPORT_HAS_ERRORS");
	}

	@Test
	@DisplayName("N7 a file is applied with the events, dossiers and audit rows of single nominations")
	void aFileIsApplied() {
		var own = aCommune("A1");
		var file = csv(ImportFiles.HEADINGS.stream().map(String::toUpperCase).map(BulkImportTests::decomposed).toList(),
				List.of(row("A1", "Đặng Thị Một"), row("", decomposed("Đặng Thị Hòa"))));
		var preview = preview(officerOf(own), CSV, withMark(file));
		assertThat(preview.path("state").asString()).isEqualTo("CHECKED");
		assertThat(nominated(own)).isZero();
		var applied = apply(officerOf(own), preview, "\"1\"");
		assertThat(applied.path("state").asString()).isEqualTo("APPLIED");
		assertThat(rowsKept(preview)).isZero();
		var nominations = this.database
			.sql("select nomination_id from nomination where nominating_unit_id = ? order by nomination_id")
			.param(own)
			.query(UUID.class)
			.list();
		assertThat(nominations).hasSize(2);
		var events = awaitEvents("thidua.nominations", nominations.getFirst());
		assertThat(events.getFirst().json().path("submittedToUnitId").asString())
			.isEqualTo(this.sample.district.toString());
		var figure = awaitEvents("thidua.dossiers", nominations.getFirst()).getFirst().json().path("figures").path(0);
		assertThat(figure.path("value").asString()).isEqualTo("1234.5");
		assertThat(figure.path("period").asString()).isEqualTo("2023-06");
		var nominee = UUID.fromString(events.getFirst().json().path("nomineeId").asString());
		assertThat(awaitEvents("thidua.people", nominee)).hasSize(1);
		assertThat(audited("SubmitNomination", nominations.get(0), nominations.get(1))).isEqualTo(2);
		assertThat(audited("ApplyNominationImport", UUID.fromString(id(preview)))).isEqualTo(1);
		assertThat(
				this.database.sql("select name from nominee where unit_id = ?").param(own).query(String.class).list())
			.contains("Đặng Thị Hòa");
	}

	@Test
	@DisplayName("N7 what became invalid since the preview is told like a preview, and nothing is imported")
	void whatBecameInvalidMeanwhile() {
		var own = aCommune("B1");
		var preview = preview(officerOf(own), XLSX,
				xlsx(List.of(row("", "Trịnh Thị Một"), row("", "Trịnh Thị Hai"), row("", "Trịnh Thị Ba"))));
		this.sample.post("/api/v1/nominations", officerOf(own), SampleProvince.aNomination(this.round, "TRỊNH THỊ HAI"))
			.expectStatus()
			.isCreated();
		var refused = apply(officerOf(own), preview, "\"1\"");
		assertThat(refused.path("state").asString()).isEqualTo("REFUSED");
		assertThat(refused.path("validRows").asInt()).isEqualTo(2);
		assertThat(told(refused)).containsExactly("3 Họ và tên NOMINEE_IN_ROUND_ALREADY");
		assertThat(nominated(own)).isEqualTo(1);
		assertThat(rowsKept(preview)).isZero();
	}

	@Test
	@DisplayName("N7 a failure in the middle leaves nothing, and the file can be applied afterwards")
	void aFailureInTheMiddleLeavesNothing() {
		var own = aCommune("C1");
		var preview = preview(officerOf(own), CSV,
				csv(IntStream.range(0, 50).mapToObj((i) -> row("", "Tạ Thị Số " + i)).toList()));
		this.database.sql("""
				create function fail_in_the_middle() returns trigger language plpgsql as $$
				begin
				  if new.content::text like '%nuôi heo đất%' and exists (select from nomination
				    join nominee using (nominee_id)
				    where nomination_id = new.nomination_id and name = 'Tạ Thị Số 25') then
				    raise exception 'planted';
				  end if;
				  return new;
				end $$;
				create constraint trigger planted after insert on dossier for each row
				  execute function fail_in_the_middle()
				""").update();
		try {
			assertThat(apply(officerOf(own), preview, "\"1\"").path("code").asString()).isEqualTo("INTERNAL_ERROR");
		}
		finally {
			this.database.sql("drop trigger planted on dossier; drop function fail_in_the_middle").update();
		}
		assertThat(nominated(own)).isZero();
		assertThat(this.database.sql("select count(*) from nominee where unit_id = ?")
			.param(own)
			.query(Long.class)
			.single()).isZero();
		assertThat(apply(officerOf(own), preview, "\"1\"").path("state").asString()).isEqualTo("APPLIED");
		assertThat(nominated(own)).isEqualTo(50);
	}

	@Test
	@DisplayName("X4 a nominee whom someone else nominates at the same moment takes back what was written before")
	void someoneElseAtTheSameMoment() {
		var own = aCommune("J1");
		var preview = preview(officerOf(own), CSV, csv(List.of(row("", "Mạc Thị Mới"), row("", "Mạc Thị Chung"))));
		try (var other = Executors.newSingleThreadExecutor()) {
			var answer = this.transaction.execute((_) -> {
				var nominee = UUID.randomUUID();
				this.database.sql("""
						insert into nominee (nominee_id, revision, unit_id, kind, name, identity_key, birth_year,
						  consent_to_publish) values (?, 1, ?, 'MEMBER', ?, ?, 1985, true)
						""").params(nominee, own, "Mạc Thị Chung", NameKey.of("Mạc Thị Chung")).update();
				this.database.sql("""
						insert into nomination (nomination_id, revision, round_id, nominee_id, nominee_kind,
						  nominating_unit_id, state, step, submitted_to_unit_id, submitted_at, on_time)
						values (gen_random_uuid(), 1, ?, ?, 'MEMBER', ?, 'SUBMITTED', 1, ?, now(), true)
						""").params(this.round, nominee, own, this.sample.district).update();
				var waiting = other.submit(() -> apply(officerOf(own), preview, "\"1\""));
				await().atMost(Duration.ofSeconds(30)).until(this::someoneWaits);
				return waiting;
			});
			assertThat(told(answer.get())).containsExactly("3 Họ và tên NOMINEE_IN_ROUND_ALREADY");
		}
		catch (ExecutionException | InterruptedException failure) {
			throw new AssertionError(failure);
		}
		assertThat(nominated(own)).isEqualTo(1);
		assertThat(
				this.database.sql("select name from nominee where unit_id = ?").param(own).query(String.class).list())
			.containsExactly("Mạc Thị Chung");
	}

	private boolean someoneWaits() {
		return this.database.sql("""
				select exists (select from pg_locks where not granted and locktype = 'transactionid')
				""").query(Boolean.class).single();
	}

	@Test
	@DisplayName("X4 the same application sent twice takes effect once")
	void theSameApplicationTwice() {
		var own = aCommune("D1");
		var preview = preview(officerOf(own), CSV, csv(List.of(row("", "Quách Thị Lặp"))));
		var key = UUID.randomUUID().toString();
		var first = SampleProvince.body(application(officerOf(own), preview, "\"1\"", key).expectStatus().isOk());
		var second = SampleProvince.body(application(officerOf(own), preview, "\"1\"", key).expectStatus().isOk());
		assertThat(second).isEqualTo(first);
		assertThat(apply(officerOf(own), preview, "\"1\"").path("code").asString()).isEqualTo("CONCURRENT_CHANGE");
		assertThat(apply(officerOf(own), preview, "\"2\"").path("code").asString()).isEqualTo("IMPORT_APPLIED_ALREADY");
		assertThat(nominated(own)).isEqualTo(1);
	}

	@Test
	@DisplayName("X1 only the office nominates for units below, by a code valid today; others' codes are refused")
	void unitsByCode() {
		aCommune("E1");
		var twin = aCommune("E2");
		aCommune("E2");
		var told = told(preview(officer(), CSV, csv(List.of(row("E1", "Hà Thị Một"), row("31528", "Hà Thị Hai")))));
		assertThat(told).containsExactly("2 Mã đơn vị UNIT_CODE_UNKNOWN");
		var office = TestTokens.of("office.district", this.sample.district, "office");
		var preview = preview(office, CSV, csv(List.of(row("E1", "Hà Thị Một"), row("E2", "Hà Thị Hai"),
				row("", "Hà Thị Ba"), row("E9", "Hà Thị Tư"), row("94", "Hà Thị Năm"))));
		assertThat(told(preview)).containsExactly("3 Mã đơn vị UNIT_CODE_AMBIGUOUS", "4 Mã đơn vị UNIT_CODE_REQUIRED",
				"5 Mã đơn vị UNIT_CODE_UNKNOWN", "6 Mã đơn vị UNIT_CODE_AMBIGUOUS");
		var fine = preview(office, CSV, csv(List.of(row("E1", "Hà Thị Một"), row("31528", "Hà Thị Hai"))));
		assertThat(apply(office, fine, "\"1\"").path("state").asString()).isEqualTo("APPLIED");
		assertThat(nominated(twin)).isZero();
	}

	@Test
	@DisplayName("N2 rows beyond a quota that units share are refused")
	void aSharedQuotaHolds() {
		unit(UUID.randomUUID(), "DEPARTMENT", this.sample.province, "F1");
		unit(UUID.randomUUID(), "DEPARTMENT", this.sample.province, "F2");
		var preview = preview(this.sample.office(), CSV,
				csv(List.of(row("F1", "Lý Thị Một"), row("F2", "Lý Thị Hai"))));
		assertThat(told(preview)).containsExactly("3  QUOTA_EXCEEDED");
	}

	@Test
	@DisplayName("X1 an import is seen from above, and applied by its own unit alone, on its newest state")
	void scope() {
		var own = aCommune("G1");
		var preview = preview(officerOf(own), CSV, csv(List.of(row("", "Phùng Thị Riêng"))));
		var path = IMPORTS + "/" + id(preview);
		this.sample.get(path, officerOf(this.sample.district)).expectStatus().isOk();
		this.sample.get(path, officer()).expectStatus().isNotFound();
		this.sample.get(path + "/errors", officer()).expectStatus().isNotFound();
		this.sample.get(path, TestTokens.of("reader", own, "inspector")).expectStatus().isForbidden();
		assertThat(apply(officer(), preview, "\"1\"").path("code").asString()).isEqualTo("NOT_FOUND");
		assertThat(apply(officerOf(this.sample.district), preview, "\"1\"").path("code").asString())
			.isEqualTo("NOT_FOUND");
		assertThat(apply(officerOf(own), preview, null).path("code").asString()).isEqualTo("IMPORT_IF_MATCH_REQUIRED");
		assertThat(apply(officerOf(own), preview, "\"7\"").path("code").asString()).isEqualTo("CONCURRENT_CHANGE");
		var page = SampleProvince.body(this.sample.get(IMPORTS + "?round=" + this.round, officerOf(own)));
		assertThat(page.path("items")).hasSize(1);
		this.sample.get(IMPORTS + "/templates/" + UUID.randomUUID() + ".csv", officer()).expectStatus().isNotFound();
	}

	@Test
	@DisplayName("X2 rows that nobody applied in time are forgotten")
	void rowsAreForgotten() {
		var own = aCommune("H1");
		var preview = preview(officerOf(own), CSV, csv(List.of(row("", "Nghiêm Thị Quên"))));
		assertThat(rowsKept(preview)).isEqualTo(1);
		this.database.sql("update nomination_import set expires_at = created_at where import_id = ?::uuid")
			.param(id(preview))
			.update();
		assertThat(apply(officerOf(own), preview, "\"1\"").path("code").asString()).isEqualTo("IMPORT_EXPIRED");
		ReflectionTestUtils.invokeMethod(this.service.getBean("forgettingImports"), "forgetExpired");
		assertThat(rowsKept(preview)).isZero();
		assertThat(audited("ExpireNominationImport", UUID.fromString(id(preview)))).isEqualTo(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "csv", "xlsx" })
	@DisplayName("N7 a template is read as it is written, and its example refused when it is left in")
	void theExampleOfATemplateIsRefused(String format) {
		byte[] template = this.sample.get(IMPORTS + "/templates/" + this.round + "." + format, officer())
			.expectStatus()
			.isOk()
			.expectBody()
			.returnResult()
			.getResponseBodyContent();
		var preview = preview(officer(), format.equals("csv") ? CSV : XLSX, template);
		assertThat(told(preview)).containsExactly("2  IMPORT_EXAMPLE_LEFT");
	}

	@ParameterizedTest
	@ValueSource(strings = { CSV, XLSX })
	@DisplayName("N7 ten thousand rows are checked and applied")
	void tenThousandRows(String format) {
		var own = aCommune("M" + format.length());
		var rows = IntStream.range(0, MANY).mapToObj((i) -> row("", "Nguyễn Thị Hoa " + i)).toList();
		byte[] file = format.equals(CSV) ? csv(rows) : xlsx(rows);
		long began = System.nanoTime();
		var preview = preview(officerOf(own), format, file);
		assertThat(preview.path("validRows").asInt()).isEqualTo(MANY);
		assertThat(apply(officerOf(own), preview, "\"1\"").path("state").asString()).isEqualTo("APPLIED");
		assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(20));
		assertThat(nominated(own)).isEqualTo(MANY);
		assertThat(this.database.sql("""
				select count(*) from outbox join nomination on key = nomination_id::text
				where nominating_unit_id = ?
				""").param(own).query(Long.class).single()).isEqualTo(2L * MANY);
		assertThat(this.database
			.sql("select count(*) from outbox join nominee on key = nominee_id::text where unit_id = ?")
			.param(own)
			.query(Long.class)
			.single()).isEqualTo(MANY);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("hostileFiles")
	@DisplayName("X4 a hostile file is refused and leaves nothing")
	void aHostileFileIsRefused(String code, String format, byte[] file) {
		long before = imports();
		var refused = SampleProvince.body(handIn(officer(), format, file).expectStatus()
			.value((status) -> assertThat(status).isBetween(400, 499)));
		assertThat(refused.path("code").asString()).isEqualTo(code);
		assertThat(imports()).isEqualTo(before);
	}

	static Stream<Object[]> hostileFiles() {
		var one = List.of(row("", "Lê Thị Một"));
		var workbook = xlsx(one);
		return Stream.of(new Object[][] {
				{ "IMPORT_NOT_A_WORKBOOK", XLSX, "not a zip".getBytes(StandardCharsets.UTF_8) },
				{ "IMPORT_ARCHIVE_OUT_OF_BOUNDS", XLSX, ImportFiles.replaced(workbook, ImportFiles.SHEET, aBomb()) },
				{ "IMPORT_XML_NOT_ALLOWED", XLSX,
						sheet(workbook, "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>",
								"<c r=\"A2\" t=\"inlineStr\"><is><t>&e;</t></is></c>") },
				{ "IMPORT_FORMULA", XLSX, sheet(workbook, "", "<c r=\"C2\"><f>1+1</f><v>2</v></c>") },
				{ "IMPORT_CELL_IN_ERROR", XLSX, sheet(workbook, "", "<c r=\"C2\" t=\"e\"><v>#REF!</v></c>") },
				{ "IMPORT_NOT_A_WORKBOOK", XLSX, sheet(workbook, "", "<c r=\"ZZZZZZ2\"><v>2</v></c>") },
				{ "IMPORT_NOT_A_WORKBOOK", XLSX, sheet(workbook, "", "<c r=\"A2\"><v>1E999999999</v></c>") },
				{ "IMPORT_CELL_TOO_LONG", XLSX,
						sheet(workbook, "",
								"<c r=\"A2\" t=\"inlineStr\"><is><t>%s</t></is></c>"
									.formatted(noise(10 * 1024 * 1024))) },
				{ "IMPORT_CELL_TOO_LONG", CSV, csv(List.of(with(row("", "A"), 5, "x".repeat(10 * 1024 * 1024)))) },
				{ "IMPORT_FORMULA", CSV, csv(List.of(with(row("", "A"), 5, "=HYPERLINK(1)"))) },
				{ "IMPORT_CONTROL_CHARACTER", CSV, csv(List.of(with(row("", "A"), 5, "a\u0007b"))) },
				{ "IMPORT_CSV_MALFORMED", CSV, "a;b\r\n\"c".getBytes(StandardCharsets.UTF_8) },
				{ "IMPORT_NOT_UTF8", CSV, new byte[] { 'a', (byte) 0xC3, 'b' } },
				{ "IMPORT_EMPTY", CSV, csv(List.of()) },
				{ "IMPORT_COLUMN_MISSING", CSV, csv(ImportFiles.HEADINGS.subList(0, 12), one) },
				{ "IMPORT_COLUMN_UNKNOWN", CSV,
						csv(Stream.concat(ImportFiles.HEADINGS.stream(), Stream.of("Dân tộc")).toList(), one) },
				{ "IMPORT_TOO_MANY_ROWS", CSV,
						csv(IntStream.rangeClosed(0, MANY).mapToObj((i) -> row("", "Lê Thị " + i)).toList()) },
				{ "IMPORT_TOO_MANY_COLUMNS", CSV, csv(IntStream.range(0, 201).mapToObj((i) -> "c" + i).toList(), one) },
				{ "IMPORT_TYPE_UNKNOWN", "application/pdf", new byte[] { 1 } },
				{ "REQUEST_TOO_LARGE", CSV, new byte[20 * 1024 * 1024 + 1] } });
	}

	/** Well formed, and a thousand times as large as the archive it comes in. */
	private static byte[] aBomb() {
		return "<worksheet>%s</worksheet>".formatted(" ".repeat(64 * 1024 * 1024)).getBytes(StandardCharsets.UTF_8);
	}

	private static byte[] sheet(byte[] workbook, String prolog, String cell) {
		String xml = """
				<?xml version="1.0" encoding="UTF-8"?>%s
				<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>\
				<row r="1"><c r="A1" t="inlineStr"><is><t>Tên</t></is></c></row><row r="2">%s</row></sheetData></worksheet>
				"""
			.formatted(prolog, cell);
		return ImportFiles.replaced(workbook, ImportFiles.SHEET, xml.getBytes(StandardCharsets.UTF_8));
	}

	/** Letters that no archive makes much shorter. */
	private static String noise(int length) {
		return new java.util.Random(1).ints(length, 'a', 'z')
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	private String officer() {
		return officerOf(this.commune);
	}

	private String officerOf(UUID unit) {
		return this.sample.officerOf(unit);
	}

	private static String decomposed(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFD);
	}

	private static byte[] withMark(byte[] csv) {
		return ("\uFEFF" + new String(csv, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
	}

	private JsonNode preview(String token, String format, byte[] file) {
		return SampleProvince.body(handIn(token, format, file).expectStatus().isCreated());
	}

	private RestTestClient.ResponseSpec handIn(String token, String format, byte[] file) {
		return this.client.post().uri(IMPORTS + "?round=" + this.round).headers((headers) -> {
			headers.setBearerAuth(token);
			headers.set("Idempotency-Key", UUID.randomUUID().toString());
		}).contentType(MediaType.parseMediaType(format)).body(file).exchange();
	}

	private JsonNode apply(String token, JsonNode preview, @Nullable String ifMatch) {
		return SampleProvince.body(application(token, preview, ifMatch, UUID.randomUUID().toString()));
	}

	private RestTestClient.ResponseSpec application(String token, JsonNode preview, @Nullable String ifMatch,
			String key) {
		return this.client.post().uri(IMPORTS + "/" + id(preview) + "/application").headers((headers) -> {
			headers.setBearerAuth(token);
			headers.set("Idempotency-Key", key);
			if (ifMatch != null) {
				headers.setIfMatch(ifMatch);
			}
		}).exchange();
	}

	private static String id(JsonNode preview) {
		return preview.path("importId").asString();
	}

	private static List<String> told(JsonNode preview) {
		return preview.path("errors")
			.values()
			.stream()
			.map((error) -> error.path("row").asInt() + " " + error.path("column").asString("") + " "
					+ error.path("code").asString())
			.toList();
	}

	private long rowsKept(JsonNode preview) {
		return this.database.sql("select count(*) from nomination_import_row where import_id = ?::uuid")
			.param(id(preview))
			.query(Long.class)
			.single();
	}

	private long imports() {
		return this.database.sql("select count(*) from nomination_import where unit_id = ?")
			.param(this.commune)
			.query(Long.class)
			.single();
	}

	private long nominated(UUID unit) {
		return this.database.sql("select count(*) from nomination where nominating_unit_id = ?")
			.param(unit)
			.query(Long.class)
			.single();
	}

	private long audited(String act, UUID... subjects) {
		return this.database.sql("select count(*) from audit_entry where act = :act and subject_id = any (:subjects)")
			.params(Map.of("act", act, "subjects", Stream.of(subjects).map(UUID::toString).toArray(String[]::new)))
			.query(Long.class)
			.single();
	}

	private static List<TestTopics.Event> awaitEvents(String topic, UUID key) {
		return await().atMost(Duration.ofSeconds(90))
			.until(() -> TestTopics.read(topic, key), (events) -> !events.isEmpty());
	}

}
