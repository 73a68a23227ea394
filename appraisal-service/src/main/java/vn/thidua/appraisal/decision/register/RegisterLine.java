package vn.thidua.appraisal.decision.register;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A line of the exported register: one recipient of one decision.
 *
 * @param number the decision's number
 * @param decidedOn its date
 * @param kind what it does
 * @param authorityUnitName the unit whose standing committee decided
 * @param signatory who signed it
 * @param legalBasis the documents it rests on
 * @param recipientName who receives it, if she is known
 * @param nominatingUnitName the unit that nominated, if known
 * @param revokedByNumber number of the decision that revoked it, if one did
 */
record RegisterLine(String number, LocalDate decidedOn, DecisionKind kind, String authorityUnitName, String signatory,
		String legalBasis, @Nullable String recipientName, @Nullable String nominatingUnitName,
		@Nullable String revokedByNumber) {
}
