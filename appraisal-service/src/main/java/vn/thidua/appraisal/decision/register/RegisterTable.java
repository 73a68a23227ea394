package vn.thidua.appraisal.decision.register;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** How the register's lines stand in a table. */
final class RegisterTable {

	static final List<String> HEADINGS = List.of("Số quyết định", "Ngày quyết định", "Hình thức", "Đơn vị quyết định",
			"Người ký", "Căn cứ", "Cá nhân, tập thể", "Đơn vị đề nghị", "Bị thu hồi bởi");

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private RegisterTable() {
	}

	/** What a spreadsheet would take for a formula becomes text. */
	static List<String> cells(RegisterLine line) {
		return Stream
			.of(line.number(), line.decidedOn().format(DAY), line.kind().vietnamese(), line.authorityUnitName(),
					line.signatory(), line.legalBasis(), text(line.recipientName()), text(line.nominatingUnitName()),
					text(line.revokedByNumber()))
			.map(RegisterTable::neutralised)
			.toList();
	}

	private static String text(@Nullable String text) {
		return (text == null) ? "" : text;
	}

	static String neutralised(String text) {
		return (!text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0) ? "'" + text : text;
	}

}
