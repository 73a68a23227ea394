package vn.thidua.appraisal.document;

import java.util.Map;

/** How a decision of a kind is put. */
final class DecisionWording {

	private DecisionWording() {
	}

	static Map<String, Object> of(String kind) {
		return switch (kind) {
			case "COMMENDATION" -> award("biểu dương", "Biểu dương", "Tập thể, cá nhân được biểu dương");
			case "PROPOSAL_TO_SUPERIOR" ->
				data("isProposal", "đề nghị", "Đề nghị", "Tập thể, cá nhân đề nghị cấp trên khen thưởng");
			case "REVOCATION" -> data("isRevocation", "thu hồi", "Thu hồi", "Tập thể, cá nhân bị thu hồi khen thưởng");
			default -> award("tặng " + certificate(kind), "Tặng " + certificate(kind),
					"Tập thể, cá nhân được tặng " + certificate(kind));
		};
	}

	private static Map<String, Object> award(String act, String actCapital, String listTitle) {
		return data("isAward", act, actCapital, listTitle);
	}

	private static Map<String, Object> data(String what, String act, String actCapital, String listTitle) {
		return Map.of("isAward", what.equals("isAward"), "isProposal", what.equals("isProposal"), "isRevocation",
				what.equals("isRevocation"), "act", act, "actCapital", actCapital, "listTitle", listTitle);
	}

	static String certificate(String kind) {
		return kind.equals("CERTIFICATE_OF_MERIT") ? "Bằng khen" : "Giấy khen";
	}

	static boolean isCertificate(String kind) {
		return kind.startsWith("CERTIFICATE");
	}

	static String reason(String code) {
		return switch (code) {
			case "FALSE_ACHIEVEMENT" -> "kê khai thành tích không đúng sự thật";
			case "PROCEDURE_VIOLATED" -> "không đúng quy trình, thủ tục";
			default -> "nhầm lẫn khi quyết định";
		};
	}

}
