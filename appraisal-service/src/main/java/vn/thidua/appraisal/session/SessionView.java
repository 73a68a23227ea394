package vn.thidua.appraisal.session;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

import vn.thidua.appraisal.nominee.DossierText;

/**
 * A session as its members see it: what is known so far.
 *
 * @param session at a glance
 * @param deciding whether it proposes instead of forwarding, once the round is known
 * @param quota how many it forwards, if the round says so
 * @param dossiers what lies before it, a page of it, by the nominees' given names
 */
record SessionView(@JsonUnwrapped SessionSummary session, @Nullable Boolean deciding, @Nullable QuotaView quota,
		List<DossierView> dossiers) {

	/**
	 * How many a session forwards.
	 *
	 * @param minimum at least so many, if that is asked
	 * @param maximum at most so many, if there is a limit
	 * @param forwarded how many it forwarded so far
	 */
	record QuotaView(@Nullable Integer minimum, @Nullable Integer maximum, long forwarded) {
	}

	/**
	 * A dossier before the session.
	 *
	 * @param nominationId the nomination
	 * @param nomineeId who is nominated
	 * @param nomineeKind person or collective
	 * @param nomineeName her name, if known
	 * @param nomineeErased whether it was known, and erased
	 * @param nominatingUnitId the unit that nominated
	 * @param nominatingUnitName its name, if known
	 * @param step which tier this is for the nomination, from 1
	 * @param onTime whether it was nominated on time
	 * @param submittedAt when it was submitted to this unit
	 * @param receivedAt when it arrived here
	 * @param outcome what was found, nothing while it waits
	 * @param reasonCode why
	 * @param reason why, in words
	 * @param text what the dossier says, if known
	 */
	record DossierView(UUID nominationId, UUID nomineeId, String nomineeKind, @Nullable String nomineeName,
			boolean nomineeErased, UUID nominatingUnitId, @Nullable String nominatingUnitName, int step, boolean onTime,
			Instant submittedAt, Instant receivedAt, @Nullable Outcome outcome, @Nullable ReasonCode reasonCode,
			@Nullable String reason, @Nullable DossierText text) {
	}

}
