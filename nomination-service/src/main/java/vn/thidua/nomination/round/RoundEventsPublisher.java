package vn.thidua.nomination.round;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.thidua.contracts.PublishedEvents;
import vn.thidua.contracts.round.RoundClosedV1;
import vn.thidua.contracts.round.RoundDeadlineMovedV1;
import vn.thidua.contracts.round.RoundOpenedV1;
import vn.thidua.eventing.outbox.OutgoingEvent;
import vn.thidua.eventing.outbox.Outbox;
import vn.thidua.nomination.programme.ProgrammeRules;

@Component
class RoundEventsPublisher {

	private final Outbox outbox;

	RoundEventsPublisher(Outbox outbox) {
		this.outbox = outbox;
	}

	void roundOpened(Round round, ProgrammeRules rules) {
		var quotas = rules.quotas()
			.stream()
			.map((quota) -> new RoundOpenedV1.Quota(quota.level(), RoundOpenedV1.Act.valueOf(quota.act().name()),
					RoundOpenedV1.Measure.valueOf(quota.measure().name()), quota.count(), quota.together()))
			.toList();
		this.outbox.append(OutgoingEvent.of(PublishedEvents.ROUND_OPENED, round.roundId(), round.revision(),
				new RoundOpenedV1(round.roundId(), round.ownerUnitId(), round.programme(), round.programmeVersion(),
						round.name(), round.period(), round.opensOn(), round.lastDay(), quotas, rules.decidingLevel(),
						criteria(rules))));
	}

	private static List<RoundOpenedV1.Criterion> criteria(ProgrammeRules rules) {
		return rules.themes()
			.stream()
			.flatMap((theme) -> Stream.of(RoundOpenedV1.Audience.values())
				.map((audience) -> new RoundOpenedV1.Criterion(theme.code(), theme.name(), audience, theme.points())))
			.toList();
	}

	void deadlineMoved(Round before, Round after) {
		this.outbox.append(OutgoingEvent.of(PublishedEvents.ROUND_DEADLINE_MOVED, after.roundId(), after.revision(),
				new RoundDeadlineMovedV1(after.roundId(), after.lastDay(), before.lastDay())));
	}

	void closed(Round round, Instant at) {
		this.outbox.append(OutgoingEvent.of(PublishedEvents.ROUND_CLOSED, round.roundId(), round.revision(),
				new RoundClosedV1(round.roundId(), at)));
	}

}
