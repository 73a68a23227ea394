package vn.thidua.appraisal.verification;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What a certificate's code proves. Whoever holds the sheet has read the name on it; once
 * the person was erased it is gone here, and the facts stay.
 *
 * @param kind what was awarded
 * @param number the decision's number
 * @param decidedOn its date
 * @param authority the unit whose standing committee decided
 * @param recipient who received it, unless she was erased
 * @param revokedByNumber number of the decision that revoked it, if one did
 * @param revokedOn its date
 */
record VerifiedAward(String kind, String number, LocalDate decidedOn, @Nullable String authority,
		@Nullable String recipient, @Nullable String revokedByNumber, @Nullable LocalDate revokedOn) {

	public boolean isValid() {
		return this.revokedByNumber == null;
	}

	public String kindName() {
		return switch (this.kind) {
			case "COMMENDATION" -> "Biểu dương";
			case "CERTIFICATE_OF_COMMENDATION" -> "Giấy khen";
			case "CERTIFICATE_OF_MERIT" -> "Bằng khen";
			default -> "Đề nghị cấp trên khen thưởng";
		};
	}

}
