package vn.thidua.appraisal.session.panel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The minutes of a session's latest sitting.
 *
 * @param sitting which sitting
 * @param revision grows with each change
 * @param heldOn its day
 * @param attendeeIds members who were there
 * @param discussion what was discussed, not for those who were recused from a dossier
 * @param vote how it was voted, not for those either
 * @param writtenAt when they were last changed
 */
record MinutesView(int sitting, long revision, LocalDate heldOn, List<UUID> attendeeIds, @Nullable String discussion,
		@Nullable String vote, Instant writtenAt) {

	MinutesView withheld() {
		return new MinutesView(this.sitting, this.revision, this.heldOn, this.attendeeIds, null, null, this.writtenAt);
	}

}
