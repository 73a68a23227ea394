package vn.thidua.appraisal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** The body of a conclusion, line by line. */
final class Findings {

	private final List<Map<String, Object>> outcomes = new ArrayList<>();

	Findings forwarded(UUID... nominationIds) {
		return all("FORWARDED", "RANKED_WITHIN_QUOTA", null, nominationIds);
	}

	Findings proposed(UUID... nominationIds) {
		return all("PROPOSED", "RANKED_WITHIN_QUOTA", null, nominationIds);
	}

	Findings notSelected(UUID... nominationIds) {
		return all("NOT_SELECTED", "RANKED_BELOW_QUOTA", "Số liệu thấp hơn hai hồ sơ được chọn", nominationIds);
	}

	Findings returned(UUID... nominationIds) {
		return all("RETURNED", "NEEDS_CORRECTION", "Bổ sung số liệu quý III", nominationIds);
	}

	Findings all(String outcome, String reasonCode, @Nullable String reason, UUID... nominationIds) {
		for (var nominationId : nominationIds) {
			var line = new LinkedHashMap<String, Object>();
			line.put("nominationId", nominationId);
			line.put("outcome", outcome);
			line.put("reasonCode", reasonCode);
			if (reason != null) {
				line.put("reason", reason);
			}
			this.outcomes.add(line);
		}
		return this;
	}

	Map<String, Object> body() {
		return Map.of("outcomes", this.outcomes);
	}

}
