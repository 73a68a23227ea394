package vn.thidua.nomination;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;

import vn.thidua.testkit.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.nomination.ImportFiles.CSV;
import static vn.thidua.nomination.ImportFiles.XLSX;
import static vn.thidua.nomination.ImportFiles.csv;
import static vn.thidua.nomination.ImportFiles.row;
import static vn.thidua.nomination.ImportFiles.with;
import static vn.thidua.nomination.ImportFiles.xlsx;

/** Files that are no tables, or more than they seem. */
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileImportTests {

	private static final int MANY = 10_000;

	private final ImportScene scene;

	HostileImportTests(@Autowired RestTestClient client, @Autowired JdbcClient database) {
		this.scene = new ImportScene(client, database);
	}

	@BeforeAll
	void foundTheProvince() {
		this.scene.founded();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("hostileFiles")
	@DisplayName("X4 a hostile file is refused and leaves nothing")
	void aHostileFileIsRefused(String code, String format, byte[] file) {
		long before = this.scene.imports();
		var refused = SampleProvince.body(this.scene.handIn(this.scene.officer(), format, file)
			.expectStatus()
			.value((status) -> assertThat(status).isBetween(400, 499)));
		assertThat(refused.path("code").asString()).isEqualTo(code);
		assertThat(this.scene.imports()).isEqualTo(before);
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

}
