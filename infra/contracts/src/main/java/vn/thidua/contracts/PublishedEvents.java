package vn.thidua.contracts;

import java.util.List;

import vn.thidua.contracts.appraisal.NominationAppraisedV1;
import vn.thidua.contracts.appraisal.NominationReopenedV1;
import vn.thidua.contracts.award.AwardRevokedV1;
import vn.thidua.contracts.award.NominationAwardedV1;
import vn.thidua.contracts.dossier.DossierDescribedV1;
import vn.thidua.contracts.nomination.NominationClosedV1;
import vn.thidua.contracts.nomination.NominationRevisedV1;
import vn.thidua.contracts.nomination.NominationSubmittedV1;
import vn.thidua.contracts.nomination.NominationWithdrawnV1;
import vn.thidua.contracts.organisation.UnitChangedV1;
import vn.thidua.contracts.people.NomineeDescribedV1;
import vn.thidua.contracts.round.ObligationDueSoonV1;
import vn.thidua.contracts.round.ObligationMissedV1;
import vn.thidua.contracts.round.RoundClosedV1;
import vn.thidua.contracts.round.RoundDeadlineMovedV1;
import vn.thidua.contracts.round.RoundOpenedV1;

/** Every published event, with its type name and topic. */
public final class PublishedEvents {

	public static final EventType<UnitChangedV1> UNIT_CHANGED = new EventType<>("vn.thidua.unit.changed.v1",
			Topics.ORGANISATION, UnitChangedV1.class);

	public static final EventType<NomineeDescribedV1> NOMINEE_DESCRIBED = new EventType<>(
			"vn.thidua.nominee.described.v1", Topics.PEOPLE, NomineeDescribedV1.class);

	public static final EventType<DossierDescribedV1> DOSSIER_DESCRIBED = new EventType<>(
			"vn.thidua.dossier.described.v1", Topics.DOSSIERS, DossierDescribedV1.class);

	public static final EventType<RoundOpenedV1> ROUND_OPENED = new EventType<>("vn.thidua.round.opened.v1",
			Topics.ROUNDS, RoundOpenedV1.class);

	public static final EventType<RoundDeadlineMovedV1> ROUND_DEADLINE_MOVED = new EventType<>(
			"vn.thidua.round.deadline-moved.v1", Topics.ROUNDS, RoundDeadlineMovedV1.class);

	public static final EventType<RoundClosedV1> ROUND_CLOSED = new EventType<>("vn.thidua.round.closed.v1",
			Topics.ROUNDS, RoundClosedV1.class);

	public static final EventType<ObligationDueSoonV1> OBLIGATION_DUE_SOON = new EventType<>(
			"vn.thidua.obligation.due-soon.v1", Topics.ROUNDS, ObligationDueSoonV1.class);

	public static final EventType<ObligationMissedV1> OBLIGATION_MISSED = new EventType<>(
			"vn.thidua.obligation.missed.v1", Topics.ROUNDS, ObligationMissedV1.class);

	public static final EventType<NominationSubmittedV1> NOMINATION_SUBMITTED = new EventType<>(
			"vn.thidua.nomination.submitted.v1", Topics.NOMINATIONS, NominationSubmittedV1.class);

	public static final EventType<NominationRevisedV1> NOMINATION_REVISED = new EventType<>(
			"vn.thidua.nomination.revised.v1", Topics.NOMINATIONS, NominationRevisedV1.class);

	public static final EventType<NominationWithdrawnV1> NOMINATION_WITHDRAWN = new EventType<>(
			"vn.thidua.nomination.withdrawn.v1", Topics.NOMINATIONS, NominationWithdrawnV1.class);

	public static final EventType<NominationClosedV1> NOMINATION_CLOSED = new EventType<>(
			"vn.thidua.nomination.closed.v1", Topics.NOMINATIONS, NominationClosedV1.class);

	public static final EventType<NominationAppraisedV1> NOMINATION_APPRAISED = new EventType<>(
			"vn.thidua.nomination.appraised.v1", Topics.APPRAISALS, NominationAppraisedV1.class);

	public static final EventType<NominationReopenedV1> NOMINATION_REOPENED = new EventType<>(
			"vn.thidua.nomination.reopened.v1", Topics.APPRAISALS, NominationReopenedV1.class);

	public static final EventType<NominationAwardedV1> NOMINATION_AWARDED = new EventType<>(
			"vn.thidua.nomination.awarded.v1", Topics.AWARDS, NominationAwardedV1.class);

	public static final EventType<AwardRevokedV1> AWARD_REVOKED = new EventType<>("vn.thidua.award.revoked.v1",
			Topics.AWARDS, AwardRevokedV1.class);

	public static final List<EventType<?>> ALL = List.of(UNIT_CHANGED, NOMINEE_DESCRIBED, DOSSIER_DESCRIBED,
			ROUND_OPENED, ROUND_DEADLINE_MOVED, ROUND_CLOSED, OBLIGATION_DUE_SOON, OBLIGATION_MISSED,
			NOMINATION_SUBMITTED, NOMINATION_REVISED, NOMINATION_WITHDRAWN, NOMINATION_CLOSED, NOMINATION_APPRAISED,
			NOMINATION_REOPENED, NOMINATION_AWARDED, AWARD_REVOKED);

	private PublishedEvents() {
	}

}
