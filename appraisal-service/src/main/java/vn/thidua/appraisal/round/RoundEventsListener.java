package vn.thidua.appraisal.round;

import java.util.List;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.thidua.contracts.PublishedEvents;
import vn.thidua.contracts.round.RoundOpenedV1;
import vn.thidua.eventing.inbox.EventsListener;
import vn.thidua.eventing.inbox.Received;
import vn.thidua.eventing.inbox.Subscriptions;

@Component
class RoundEventsListener implements EventsListener {

	private final Rounds rounds;

	RoundEventsListener(Rounds rounds) {
		this.rounds = rounds;
	}

	@Override
	public void subscribe(Subscriptions subscriptions) {
		subscriptions.on(PublishedEvents.ROUND_OPENED, this::keep)
			.on(PublishedEvents.ROUND_DEADLINE_MOVED, (received) -> this.rounds.moveDeadline(received.body().roundId(),
					received.aggregateVersion(), received.body().lastDay()));
	}

	private void keep(Received<RoundOpenedV1> received) {
		var round = received.body();
		var forwardQuotas = round.quotas()
			.stream()
			.filter((quota) -> quota.act() == RoundOpenedV1.Act.FORWARD)
			.collect(
					Collectors.toMap(RoundOpenedV1.Quota::level, RoundEventsListener::forwardQuota, ForwardQuota::and));
		this.rounds.keep(new Round(round.roundId(), received.aggregateVersion(), round.name(), round.lastDay(),
				round.decidingLevel(), forwardQuotas, criteria(round)));
	}

	/** Rounds opened by earlier releases name none. */
	private static List<RoundCriterion> criteria(RoundOpenedV1 round) {
		var criteria = round.criteria();
		return (criteria == null) ? List.of()
				: criteria.stream()
					.map((criterion) -> new RoundCriterion(criterion.code(), criterion.audience().name(),
							criterion.theme(), criterion.maximumPoints()))
					.toList();
	}

	private static ForwardQuota forwardQuota(RoundOpenedV1.Quota quota) {
		return switch (quota.measure()) {
			case MINIMUM -> new ForwardQuota(quota.count(), null);
			case MAXIMUM -> new ForwardQuota(null, quota.count());
			case EXACT -> new ForwardQuota(quota.count(), quota.count());
		};
	}

}
