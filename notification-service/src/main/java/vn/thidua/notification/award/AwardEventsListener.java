package vn.thidua.notification.award;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.thidua.contracts.PublishedEvents;
import vn.thidua.contracts.Topics;
import vn.thidua.contracts.award.AwardRevokedV1;
import vn.thidua.contracts.award.NominationAwardedV1;
import vn.thidua.contracts.people.NomineeDescribedV1;
import vn.thidua.contracts.round.RoundOpenedV1;
import vn.thidua.eventing.inbox.EventsListener;
import vn.thidua.eventing.inbox.Received;
import vn.thidua.eventing.inbox.Subscriptions;

/**
 * Follows awards, and from other topics what makes them readable: who the nominees are
 * and what the rounds are called.
 */
@Component
class AwardEventsListener implements EventsListener {

	private final RecordingAwards recordingAwards;

	private final Awards awards;

	private final Nominees nominees;

	AwardEventsListener(RecordingAwards recordingAwards, Awards awards, Nominees nominees) {
		this.recordingAwards = recordingAwards;
		this.awards = awards;
		this.nominees = nominees;
	}

	@Override
	public void subscribe(Subscriptions subscriptions) {
		subscriptions.on(PublishedEvents.NOMINATION_AWARDED, this::awarded)
			.on(PublishedEvents.AWARD_REVOKED, this::revoked)
			.on(PublishedEvents.ROUND_OPENED, this::roundOpened)
			.onAll(PublishedEvents.NOMINEE_DESCRIBED, this::described)
			.onErased(Topics.PEOPLE, this.nominees::erase);
	}

	private void awarded(Received<NominationAwardedV1> received) {
		var told = received.body();
		this.recordingAwards.record(new Award(told.awardId(), received.eventId(), told.nominationId(), told.roundId(),
				told.nomineeId(), told.nominatingUnitId(), told.decisionId(), told.decisionNumber(), told.decidedOn(),
				told.decidingUnitId(), AwardKind.valueOf(told.kind().name()), received.time()));
	}

	private void revoked(Received<AwardRevokedV1> received) {
		var told = received.body();
		this.recordingAwards
			.revoke(new RevocationRecorded(told.awardId(), told.nominationId(), told.nominatingUnitId()),
					new Revocation(received.eventId(), told.decisionId(), told.decisionNumber(), told.revokedOn(),
							told.decidingUnitId(), RevocationReason.valueOf(told.reasonCode().name()),
							received.time()));
	}

	private void roundOpened(Received<RoundOpenedV1> received) {
		this.awards.nameRound(received.body().roundId(), received.aggregateVersion(), received.body().name());
	}

	private void described(List<Received<NomineeDescribedV1>> received) {
		this.nominees.describe(received.stream().map(AwardEventsListener::described).toList());
	}

	private static Nominees.Described described(Received<NomineeDescribedV1> received) {
		var told = received.body();
		return new Nominees.Described(told.nomineeId(), received.aggregateVersion(),
				new Nominee(told.name(), NomineeKind.valueOf(told.kind().name()), told.consentToPublish()),
				received.time());
	}

}
