package vn.thidua.benchmarks.lists;

import java.util.UUID;

import vn.thidua.benchmarks.ground.Province;

/** What people of the Union ask every day. */
enum Question {

	PROVINCE("the province's list", "/api/v1/nominations?size=50"),
	DISTRICT("a district's list", "/api/v1/nominations?size=50"),
	COMMUNE("a commune's list", "/api/v1/nominations?size=50"),
	SEARCH("a search in the province", "/api/v1/nominations?size=50&search=nguyen+hoa"),
	OBLIGATIONS("a round's obligations", "/api/v1/rounds/{round}/obligations?size=200");

	private final String label;

	private final String path;

	Question(String label, String path) {
		this.label = label;
		this.path = path;
	}

	String label() {
		return this.label;
	}

	/** The unit whose officer asks. */
	UUID asker(Province province) {
		return switch (this) {
			case PROVINCE, SEARCH, OBLIGATIONS -> province.provinceId();
			case DISTRICT -> province.districts().getFirst();
			case COMMUNE -> province.communes().getFirst().unitId();
		};
	}

	String path(Province province) {
		return this.path.replace("{round}", province.roundId().toString());
	}

}
