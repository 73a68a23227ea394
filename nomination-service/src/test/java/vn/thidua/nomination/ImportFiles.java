package vn.thidua.nomination;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Files of nominations under the sample's rules. */
final class ImportFiles {

	static final String CSV = "text/csv";

	static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	static final String SHEET = "xl/worksheets/sheet1.xml";

	static final List<String> HEADINGS = List.of("Mã đơn vị", "Đối tượng", "Họ và tên", "Năm sinh", "Đồng ý công bố",
			"Tóm tắt thành tích", "Nội dung: Có Tri thức", "Điều kiện: CULTURAL_FAMILY", "Điều kiện: ADVANCED_WORKER",
			"Số liệu 1: tên", "Số liệu 1: giá trị", "Số liệu 1: đơn vị tính", "Số liệu 1: kỳ");

	private ImportFiles() {
	}

	/** A row that nothing is wrong with. */
	static List<String> row(String code, String name) {
		return new ArrayList<>(List.of(code, "hội viên", name, "1985", "có", "Vận động chị em nuôi heo đất",
				"Học và dạy lại nghề may", "có", "", "Tiền tiết kiệm", "1.234,5", "nghìn đồng", "06/2023"));
	}

	static List<String> with(List<String> row, int column, String value) {
		row.set(column, value);
		return row;
	}

	static byte[] csv(List<List<String>> rows) {
		return csv(HEADINGS, rows);
	}

	static byte[] csv(List<String> headings, List<List<String>> rows) {
		var text = new StringBuilder(String.join(";", headings)).append("\r\n");
		rows.forEach((row) -> text.append(String.join(";", row)).append("\r\n"));
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}

	/** With its figure as a number. */
	static byte[] xlsx(List<List<String>> rows) {
		var bytes = new ByteArrayOutputStream();
		try (var workbook = new Workbook(bytes, "test", "1.0")) {
			var sheet = workbook.newWorksheet("Đề nghị");
			write(sheet, 0, HEADINGS);
			for (int i = 0; i < rows.size(); i++) {
				write(sheet, i + 1, rows.get(i));
				sheet.value(i + 1, 10, new BigDecimal("1234.5"));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private static void write(Worksheet sheet, int row, List<String> values) {
		for (int column = 0; column < values.size(); column++) {
			if (!values.get(column).isEmpty()) {
				sheet.value(row, column, values.get(column));
			}
		}
	}

	/** The same workbook with another content of one entry. */
	static byte[] replaced(byte[] workbook, String entry, byte[] content) {
		var bytes = new ByteArrayOutputStream();
		try (var from = ZipFile.builder().setByteArray(workbook).get(); var to = new ZipOutputStream(bytes)) {
			for (var next : Collections.list(from.getEntries())) {
				to.putNextEntry(new ZipEntry(next.getName()));
				to.write(next.getName().equals(entry) ? content : from.getInputStream(next).readAllBytes());
				to.closeEntry();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

}
