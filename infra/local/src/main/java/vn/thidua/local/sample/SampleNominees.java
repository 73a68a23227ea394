package vn.thidua.local.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Invents nominees, always the same for the same unit, and says so in their names. */
final class SampleNominees {

	static final List<String> THEMES = List.of("KNOWLEDGE", "MORALITY", "HEALTH", "RESPONSIBILITY", "SOLIDARITY",
			"CONFIDENCE", "CREATIVITY");

	private static final List<String> FAMILY_NAMES = List.of("Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Võ", "Đặng",
			"Lý", "Thạch", "Lâm", "Kim", "Sơn", "Trương", "Đỗ");

	private static final List<String> MIDDLE_NAMES = List.of("Thị", "Thị Ngọc", "Thị Mỹ", "Thị Kim", "Thị Bích",
			"Thị Thu", "Thúy", "Hồng");

	private static final List<String> GIVEN_NAMES = List.of("An", "Ân", "Bình", "Châu", "Dung", "Đào", "Hà", "Hạnh",
			"Hiền", "Hoa", "Hòa", "Hương", "Lan", "Liên", "Loan", "Mai", "Nga", "Ngân", "Nhung", "Oanh", "Phượng",
			"Quyên", "Sương", "Tâm", "Thảo", "Trang", "Tuyết", "Uyên", "Vân", "Xuân", "Yến");

	private static final List<Achievement> ACHIEVEMENTS = List.of(
			new Achievement("Vận động tổ phụ nữ nuôi heo đất giúp hội viên nghèo", "Số heo đất", 35, 160, "con"),
			new Achievement("Dạy nghề đan lục bình, tạo việc làm tại chỗ", "Lao động nữ có việc làm", 12, 60, "người"),
			new Achievement("Mô hình tiết kiệm chi tiêu trong gia đình", "Tiền tiết kiệm được", 18, 95, "triệu đồng"),
			new Achievement("Vận động hội viên tham gia bảo hiểm y tế", "Hội viên tham gia", 80, 400, "người"),
			new Achievement("Tổ phụ nữ tự quản giữ đường xanh, sạch, đẹp", "Đường có hoa", 1, 9, "km"),
			new Achievement("Nhận đỡ đầu trẻ mồ côi trong xã", "Trẻ được đỡ đầu", 2, 15, "em"),
			new Achievement("Sản xuất rau an toàn, bán qua mạng", "Doanh thu", 60, 420, "triệu đồng"));

	private SampleNominees() {
	}

	/** Her nomination, complete; the number tells several of one unit apart. */
	static Nomination of(SampleUnit unit, int number, UUID roundId, String period) {
		var random = new Random(unit.code().hashCode() * 31L + number);
		String kind = oneOf(random, List.of("MEMBER", "MEMBER", "CADRE", "WOMAN"));
		String name = String.join(" ", oneOf(random, FAMILY_NAMES), oneOf(random, MIDDLE_NAMES),
				oneOf(random, GIVEN_NAMES)) + " (mẫu)";
		var achievement = oneOf(random, ACHIEVEMENTS);
		boolean special = random.nextInt(9) == 0;
		List<String> conditions = new ArrayList<>(List.of("CULTURAL_FAMILY"));
		if (!special) {
			conditions.add("FIVE_NO_THREE_CLEAN");
		}
		if (kind.equals("CADRE")) {
			conditions.add("ADVANCED_WORKER");
		}
		var waivers = special ? List.of(Map.of("condition", "FIVE_NO_THREE_CLEAN", "reason",
				"Hoàn cảnh đặc thù, xét theo điều kiện cụ thể (mẫu)", "grantedBy", "Chủ tịch Hội LHPN " + unit.name()))
				: List.<Map<String, String>>of();
		return new Nomination(roundId, new Nominee(kind, name, 1960 + random.nextInt(42), random.nextInt(8) != 0),
				achievement.dossier(unit, random, period), conditions, waivers);
	}

	private static <T> T oneOf(Random random, List<T> choices) {
		return choices.get(random.nextInt(choices.size()));
	}

	/** As nomination-service takes it. */
	record Nomination(UUID roundId, Nominee nominee, Dossier dossier, List<String> conditionsMet,
			List<Map<String, String>> waivers) {

		Nomination by(Nominee someone) {
			return new Nomination(this.roundId, someone, this.dossier, this.conditionsMet, this.waivers);
		}

		Nomination with(Dossier other) {
			return new Nomination(this.roundId, this.nominee, other, this.conditionsMet, this.waivers);
		}

		Nomination meeting(List<String> conditions, List<Map<String, String>> waived) {
			return new Nomination(this.roundId, this.nominee, this.dossier, conditions, waived);
		}

	}

	record Nominee(String kind, String name, int birthYear, boolean consentToPublish) {
	}

	record Dossier(String summary, List<Map<String, String>> contents, List<Figure> figures) {
	}

	record Figure(String name, int value, String unit, String period) {
	}

	private record Achievement(String what, String figure, int least, int most, String unit) {

		Dossier dossier(SampleUnit from, Random random, String period) {
			int reached = this.least + random.nextInt(this.most - this.least + 1);
			var contents = THEMES.stream()
				.map((theme) -> Map.of("theme", theme, "text",
						"%s tại %s; kết quả %d %s trong kỳ %s (mẫu).".formatted(this.what, from.name(), reached,
								this.unit, period)))
				.toList();
			return new Dossier(this.what + " – " + from.name(), contents,
					List.of(new Figure(this.figure, reached, this.unit, period),
							new Figure("Số buổi tuyên truyền", 3 + random.nextInt(20), "buổi", period)));
		}

	}

}
