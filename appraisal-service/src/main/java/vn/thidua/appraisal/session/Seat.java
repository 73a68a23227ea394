package vn.thidua.appraisal.session;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What someone is in a session that she sees.
 *
 * @param sessionId the session
 * @param unitId the unit that holds it
 * @param unitLevel code of its level
 * @param roundId its round
 * @param revision grows with each act of the session
 * @param phase where it stands
 * @param sitting its sittings so far
 * @param quorum how many judge at least, once there is a panel
 * @param measure what it ranks by
 * @param memberId she, if she sits on its panel
 * @param part what she does there
 * @param memberUnitId the unit she sits there for
 * @param waits whether anything waits for an outcome
 * @param recused whether she is recused from a dossier of the session
 * @param recusedFromWaiting whether from one that waits
 */
public record Seat(UUID sessionId, UUID unitId, String unitLevel, UUID roundId, long revision, Phase phase, int sitting,
		@Nullable Integer quorum, Measure measure, @Nullable UUID memberId, @Nullable PanelPart part,
		@Nullable UUID memberUnitId, boolean waits, boolean recused, boolean recusedFromWaiting) {

	public boolean hasPanel() {
		return this.quorum != null;
	}

	public boolean leads() {
		return this.part != null && this.part.leads();
	}

	/** What came after a conclusion is collected for the next. */
	public boolean collects() {
		return this.phase == Phase.COLLECTING || (this.phase == Phase.CONCLUDED && this.waits);
	}

}
