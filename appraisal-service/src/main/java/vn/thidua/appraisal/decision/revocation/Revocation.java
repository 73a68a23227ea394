package vn.thidua.appraisal.decision.revocation;

import java.util.List;

import vn.thidua.appraisal.decision.RegisterEntry;

/**
 * A decision that revokes, as it stands in the register.
 *
 * @param entry its number, date and signatory
 * @param reasonCode why
 * @param awards what it revokes
 */
record Revocation(RegisterEntry entry, RevocationReason reasonCode, List<RevocableAward> awards) {
}
