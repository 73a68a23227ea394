package vn.thidua.local.sample;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/**
 * A seat on the province's panel.
 *
 * @param user who sits there
 * @param name her name
 * @param part what she does
 * @param unitCode code of the unit she sits there for
 * @param subject what her department appraises; empty where she sits for the province
 */
record PanelSeat(String user, String name, String part, String unitCode, String subject) {

	/**
	 * Ban Tuyên giáo nominated itself, so its member neither sees nor scores that one.
	 */
	static final List<PanelSeat> ALL = List.of(
			new PanelSeat(SampleUsers.CHAIR, "Chủ tịch hội đồng (mẫu)", "CHAIR", "94", ""),
			new PanelSeat(SampleUsers.OFFICE, "Thư ký hội đồng (mẫu)", "SECRETARY", "94-VP",
					"Điều kiện, chỉ tiêu, thủ tục"),
			new PanelSeat(SampleUsers.PROPAGANDA, "Ủy viên hội đồng (mẫu)", "MEMBER", "94-TG",
					"Thành tích theo nội dung phong trào"));

	boolean isOfDepartment() {
		return !this.subject.isEmpty();
	}

	Map<String, Object> member(List<SampleUnit> units) {
		return Map.of("subject", this.user, "name", this.name, "unitId", unitId(units), "part", this.part);
	}

	Map<String, Object> department(List<SampleUnit> units) {
		return Map.of("unitId", unitId(units), "part", this.subject);
	}

	/** What she gives for a criterion: in every run the same for the same nominee. */
	int points(String nominee, String criterion, int most) {
		int least = most / 2;
		return new Random((this.user + nominee + criterion).hashCode()).nextInt(least, most + 1);
	}

	UUID unitId(List<SampleUnit> units) {
		return units.stream().filter((unit) -> unit.code().equals(this.unitCode)).findFirst().orElseThrow().id();
	}

}
