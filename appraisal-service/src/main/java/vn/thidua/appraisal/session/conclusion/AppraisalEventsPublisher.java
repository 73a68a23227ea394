package vn.thidua.appraisal.session.conclusion;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.thidua.contracts.PublishedEvents;
import vn.thidua.contracts.appraisal.NominationAppraisedV1;
import vn.thidua.contracts.appraisal.Outcome;
import vn.thidua.contracts.appraisal.ReasonCode;
import vn.thidua.eventing.outbox.OutgoingEvent;
import vn.thidua.eventing.outbox.Outbox;

/** Tells what was found; the wording of a reason stays here. */
@Component
class AppraisalEventsPublisher {

	private final Outbox outbox;

	AppraisalEventsPublisher(Outbox outbox) {
		this.outbox = outbox;
	}

	void publish(List<NominationAppraised> appraised) {
		this.outbox.append(appraised.stream().map(AppraisalEventsPublisher::published).toList());
	}

	private static OutgoingEvent<NominationAppraisedV1> published(NominationAppraised event) {
		var session = event.session();
		var finding = event.appraisal().finding();
		return OutgoingEvent
			.of(PublishedEvents.NOMINATION_APPRAISED, finding.nominationId(), event.next().revision(),
					new NominationAppraisedV1(finding.nominationId(), session.roundId(), session.sessionId(),
							session.unitId(), event.appraisal().step(), Outcome.valueOf(finding.outcome().name()),
							ReasonCode.valueOf(finding.reasonCode().name()), event.appraisedAt()))
			.inTrace(event.next().traceparent());
	}

}
