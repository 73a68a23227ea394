package vn.thidua.appraisal.integrity.formality;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.thidua.appraisal.nominee.DossierText;
import vn.thidua.contracts.PublishedEvents;
import vn.thidua.contracts.Topics;
import vn.thidua.contracts.dossier.DossierDescribedV1;
import vn.thidua.eventing.inbox.EventsListener;
import vn.thidua.eventing.inbox.Received;
import vn.thidua.eventing.inbox.Subscriptions;

@Component
class TextPrintsEventsListener implements EventsListener {

	private final TextPrints prints;

	TextPrintsEventsListener(TextPrints prints) {
		this.prints = prints;
	}

	@Override
	public void subscribe(Subscriptions subscriptions) {
		subscriptions.onAll(PublishedEvents.DOSSIER_DESCRIBED, this::keep)
			.onErased(Topics.DOSSIERS, this.prints::forget);
	}

	private void keep(List<Received<DossierDescribedV1>> described) {
		this.prints.keepAll(described.stream()
			.map((received) -> new TextPrints.Described(received.body().nominationId(), received.aggregateVersion(),
					text(received.body())))
			.toList());
	}

	/** Figures are no words. */
	private static DossierText text(DossierDescribedV1 dossier) {
		return new DossierText(dossier.summary(),
				dossier.contents()
					.stream()
					.map((content) -> new DossierText.Content(content.criterion(), content.text()))
					.toList(),
				List.of(), List.of());
	}

}
