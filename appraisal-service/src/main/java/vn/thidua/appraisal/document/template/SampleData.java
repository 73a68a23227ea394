package vn.thidua.appraisal.document.template;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Invented data with every name that a kind's templates may use. */
final class SampleData {

	private static final int RECIPIENTS = 30;

	private SampleData() {
	}

	static Map<String, Object> of(DocumentKind kind) {
		Map<String, Object> data = new HashMap<>(Map.of("superior", "Hội Liên hiệp Phụ nữ Việt Nam", "authority",
				"Hội Liên hiệp Phụ nữ tỉnh (mẫu)", "number", "12/QĐ-BTV", "place", "Tỉnh (mẫu)", "date",
				"ngày 25 tháng 10 năm 2023", "shortDate", "25/10/2023", "signatory", "Nguyễn Thị Mẫu", "office",
				"Chủ tịch", "round", "Bình xét, khen thưởng năm 2023 (mẫu)"));
		data.put("behalf", "Ban Thường vụ");
		data.putAll(switch (kind) {
			case DECISION -> Map.ofEntries(Map.entry("isAward", true), Map.entry("isProposal", false),
					Map.entry("isRevocation", false), Map.entry("act", "tặng Giấy khen"),
					Map.entry("actCapital", "Tặng Giấy khen"), Map.entry("count", RECIPIENTS),
					Map.entry("bases", List.of(Map.of("text", "Luật Thi đua, khen thưởng số 06/2022/QH15"))),
					Map.entry("listTitle", "Tập thể, cá nhân được tặng Giấy khen"), Map.entry("reason", ""),
					Map.entry("recipients", rows()));
			case CERTIFICATE -> Map.of("kind", "Giấy khen", "recipient", "Trần Thị Mẫu", "unit",
					"Hội Liên hiệp Phụ nữ phường (mẫu)", "address", "https://example.vn/verify/mau");
			case SUBMISSION -> Map.of("addressee", "Ban Thường vụ Hội Liên hiệp Phụ nữ tỉnh (mẫu)", "concludedOn",
					"20/10/2023", "appraised", RECIPIENTS, "count", RECIPIENTS, "others", 0, "recipients", rows());
			case MINUTES -> Map.of("concludedOn", "20/10/2023", "appraised", RECIPIENTS, "attendance",
					List.of(Map.of("text", "Chủ trì: Nguyễn Thị Mẫu, Chủ tịch Hội đồng."),
							Map.of("text", "Có mặt: 5 người. Vắng mặt: 0 người.")),
					"discussion", List.of(Map.of("text", "Biểu quyết: 5/5 tán thành.")), "chair", "Nguyễn Thị Mẫu",
					"secretary", "Trần Thị Mẫu", "dossiers", rows());
		});
		return data;
	}

	private static List<Map<String, Object>> rows() {
		return IntStream.rangeClosed(1, RECIPIENTS)
			.mapToObj((position) -> Map.<String, Object>of("position", position, "name", "Đặng Thị Mẫu " + position,
					"unit", "Hội Liên hiệp Phụ nữ xã (mẫu)", "outcome", "Đề xuất khen thưởng", "formerNumber", ""))
			.toList();
	}

}
