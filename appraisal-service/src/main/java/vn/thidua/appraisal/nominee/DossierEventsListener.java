package vn.thidua.appraisal.nominee;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.thidua.contracts.PublishedEvents;
import vn.thidua.contracts.Topics;
import vn.thidua.contracts.dossier.DossierDescribedV1;
import vn.thidua.eventing.inbox.EventsListener;
import vn.thidua.eventing.inbox.Received;
import vn.thidua.eventing.inbox.Subscriptions;

@Component
class DossierEventsListener implements EventsListener {

	private final DossierTexts texts;

	DossierEventsListener(DossierTexts texts) {
		this.texts = texts;
	}

	@Override
	public void subscribe(Subscriptions subscriptions) {
		subscriptions.onAll(PublishedEvents.DOSSIER_DESCRIBED, this::keep)
			.onErased(Topics.DOSSIERS, this.texts::forget);
	}

	private void keep(List<Received<DossierDescribedV1>> described) {
		this.texts.keepAll(described.stream()
			.map((received) -> new DossierTexts.Described(received.body().nominationId(), received.aggregateVersion(),
					text(received.body())))
			.toList());
	}

	private static DossierText text(DossierDescribedV1 dossier) {
		return new DossierText(dossier.summary(),
				dossier.contents()
					.stream()
					.map((content) -> new DossierText.Content(content.criterion(), content.text()))
					.toList(),
				dossier.figures()
					.stream()
					.map((figure) -> new DossierText.Figure(figure.name(), figure.value(), figure.unit(),
							figure.period()))
					.toList(),
				dossier.waivedConditions());
	}

}
