package vn.thidua.local.faults.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A nomination as a client sends it. Every nominee's name is hers alone.
 *
 * @param user the officer who submits
 * @param body the request
 */
record Submission(String key, String user, String nominee, Map<String, Object> body) {

	private static final List<String> KINDS = List.of("MEMBER", "WOMAN", "CADRE");

	static Submission of(int number, Organisation organisation, Round round) {
		var nominee = "Nguyễn Thị Thử %06d (mẫu)".formatted(number);
		return new Submission("kill-test-%d".formatted(number), organisation.nominating(number).officer(), nominee,
				body(round, nominee, KINDS.get(number % KINDS.size()), number));
	}

	/** The same under another key and name. */
	Submission renamed(String otherKey, String otherNominee) {
		return new Submission(otherKey, this.user, otherNominee, with("nominee", nominee(otherNominee, "MEMBER", 0)));
	}

	Submission by(String otherUser) {
		return new Submission(this.key, otherUser, this.nominee, this.body);
	}

	Submission withKey(String otherKey) {
		return new Submission(otherKey, this.user, this.nominee, this.body);
	}

	Submission ofKind(String kind) {
		return new Submission(this.key, this.user, this.nominee, with("nominee", nominee(this.nominee, kind, 0)));
	}

	Submission meetingNoCondition() {
		return new Submission(this.key, this.user, this.nominee, with("conditionsMet", List.of()));
	}

	Submission withoutFigures() {
		return new Submission(this.key, this.user, this.nominee, with("dossier",
				Map.of("summary", "Không có số liệu (mẫu)", "contents", contents(), "figures", List.of())));
	}

	private Map<String, Object> with(String field, Object value) {
		var changed = new HashMap<>(this.body);
		changed.put(field, value);
		return Map.copyOf(changed);
	}

	private static Map<String, Object> body(Round round, String nominee, String kind, int number) {
		return Map.of("roundId", round.id(), "nominee", nominee(nominee, kind, number), "dossier",
				Map.of("summary", "Việc tốt thứ %d (mẫu)".formatted(number), "contents", contents(), "figures", List
					.of(Map.of("name", "Số việc tốt", "value", number, "unit", "việc", "period", round.period()))),
				"conditionsMet", List.of("CULTURAL_FAMILY"), "waivers", List.of());
	}

	private static Map<String, Object> nominee(String name, String kind, int number) {
		return Map.of("kind", kind, "name", name, "birthYear", 1960 + number % 40, "consentToPublish", number % 2 == 0);
	}

	private static List<Map<String, String>> contents() {
		return List.of(Map.of("theme", "GOOD_DEEDS", "text", "Giúp hội viên khó khăn (mẫu)."));
	}

}
