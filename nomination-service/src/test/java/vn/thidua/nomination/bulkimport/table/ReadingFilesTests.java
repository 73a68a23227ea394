package vn.thidua.nomination.bulkimport.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What files say, whatever their format. */
class ReadingFilesTests {

	@Test
	@DisplayName("N7 rows are counted as a spreadsheet does: a cell of two lines is one row, an empty line is one, too")
	void rowsAreCountedAsASpreadsheetDoes() throws IOException {
		var table = csv("\uFEFFTên,Số\r\n\"Lê, Thị\nMai\",\"1.234,5\"\r\n\r\n  Lan \u00A0,2\n");
		assertThat(table.headings()).containsExactly("Tên", "Số");
		assertThat(table.rows()).extracting(UploadedRow::number).containsExactly(2, 4);
		assertThat(texts(table.rows().getFirst())).containsExactly("Lê, Thị\nMai", "1.234,5");
		assertThat(texts(table.rows().getLast())).containsExactly("Lan", "2");
	}

	@Test
	@DisplayName("N7 semicolons separate where the headings have them, whatever the rows say")
	void semicolonsSeparate() throws IOException {
		var table = csv("Tên, chức danh;Số;Kỳ\na,b,c;1;2023\n");
		assertThat(texts(table.rows().getFirst())).containsExactly("a,b,c", "1", "2023");
	}

	@Test
	@DisplayName("N7 hidden sheets are ignored, and numbers taken as they are written")
	void hiddenSheetsAreIgnored() throws IOException {
		var table = table(ImportFormat.XLSX, workbook((workbook) -> {
			var hidden = workbook.newWorksheet("Ẩn");
			hidden.value(0, 0, "khác");
			hidden.setVisibilityState(VisibilityState.HIDDEN);
			var sheet = workbook.newWorksheet("Đề nghị");
			sheet.value(0, 0, "Tên");
			sheet.value(4, 0, new BigDecimal("12345678901234.1234"));
			sheet.value(4, 1, true);
		}));
		assertThat(table.headings()).containsExactly("Tên");
		assertThat(table.rows()).extracting(UploadedRow::number).containsExactly(5);
		assertThat(table.rows().getFirst().cells()).containsExactly(new UploadedCell("12345678901234.1234", true),
				new UploadedCell("TRUE", false));
	}

	@Test
	@DisplayName("X4 one long text named in many cells is too much text")
	void oneTextInManyCells() throws IOException {
		byte[] file = workbook((workbook) -> {
			var sheet = workbook.newWorksheet("Đề nghị");
			String text = "x".repeat(30_000);
			for (int row = 0; row < 1_000; row++) {
				sheet.value(row, 0, text);
			}
		});
		assertThat(ReadingFiles.read(ImportFormat.XLSX, new ByteArrayInputStream(file))).isInstanceOfSatisfying(
				ReadingFiles.Refused.class,
				(refused) -> assertThat(refused.violation().code()).isEqualTo("IMPORT_TOO_MUCH_TEXT"));
	}

	private static UploadedTable csv(String text) throws IOException {
		return table(ImportFormat.CSV, text.getBytes(StandardCharsets.UTF_8));
	}

	private static UploadedTable table(ImportFormat format, byte[] file) throws IOException {
		var read = ReadingFiles.read(format, new ByteArrayInputStream(file));
		assertThat(read).isInstanceOf(ReadingFiles.Read.class);
		return ((ReadingFiles.Read) read).table();
	}

	private static byte[] workbook(Consumer<Workbook> content) throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var workbook = new Workbook(bytes, "test", "1.0")) {
			content.accept(workbook);
		}
		return bytes.toByteArray();
	}

	private static List<String> texts(UploadedRow row) {
		return row.cells().stream().map(UploadedCell::text).toList();
	}

}
