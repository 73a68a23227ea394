package vn.thidua.appraisal.document;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Who receives an award, or lost it.
 *
 * @param awardId the award
 * @param name her name, nothing when it was erased or is not known yet
 * @param erased whether it was erased
 * @param unit the unit that nominated
 * @param formerNumber number of the decision that had awarded her, where this one revokes
 * @param code proves her certificate
 * @param revoked whether the award was revoked
 */
record Recipient(UUID awardId, @Nullable String name, boolean erased, @Nullable String unit,
		@Nullable String formerNumber, String code, boolean revoked) {

	static final String ERASED = "(đã xóa dữ liệu cá nhân)";

	Map<String, Object> row(int position) {
		var row = new HashMap<String, Object>();
		row.put("position", position);
		row.put("name", shownName());
		row.put("unit", (this.unit == null) ? "" : this.unit);
		row.put("formerNumber", (this.formerNumber == null) ? "" : this.formerNumber);
		return row;
	}

	private String shownName() {
		if (this.name != null) {
			return this.name;
		}
		return this.erased ? ERASED : "";
	}

}
