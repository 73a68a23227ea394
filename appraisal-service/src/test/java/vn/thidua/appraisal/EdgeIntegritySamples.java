package vn.thidua.appraisal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;

import vn.thidua.contracts.PublishedEvents;
import vn.thidua.contracts.dossier.DossierDescribedV1;
import vn.thidua.platform.time.Vietnam;
import vn.thidua.testkit.edge.Position;
import vn.thidua.testkit.edge.Sample;

/** Requests of signals, and of the rules they are found by. */
record EdgeIntegritySamples(EdgeScene scene, EdgeSession judged) {

	Map<String, Sample> all() {
		var signal = signal();
		var found = Sample.request().path("signalId", signal.path("signalId").asString());
		// Only the topmost unit's office changes what all below it are measured by.
		var rule = Sample.forEveryUnit().path("detector", "LATE_BULK");
		return Map.of("signals-list", Sample.listing("signalId", signal.path("signalId").asString()), "signals-get",
				found, "signals-dismiss",
				found.header("If-Match", "\"%s\"".formatted(signal.path("revision").asLong())), "similar-texts-similar",
				Sample.request().path("nominationId", this.judged.dossiers.getFirst()), "detector-rules-list",
				Sample.forEveryUnit(), "detector-rules-versions", rule, "detector-rules-change",
				rule.header("If-Match", "\"0\"")
					.body("/validFrom", LocalDate.now(Vietnam.ZONE).plusMonths(1).toString())
					.reachedFrom(Position.ABOVE)
					.seenFrom(Position.OWN, Position.SIBLING, Position.FOREIGN));
	}

	/** Of a dossier that says nothing in figures. */
	private JsonNode signal() {
		var dossier = this.judged.dossiers.getFirst();
		Broker.publish(PublishedEvents.DOSSIER_DESCRIBED, dossier, 1, new DossierDescribedV1(dossier,
				"Luôn gương mẫu, được chị em tin yêu", List.of(), List.of(), List.of()));
		var office = this.scene.user("office");
		EdgeScene.await("signal", () -> !signals(office).isEmpty());
		return signals(office).path(0);
	}

	private JsonNode signals(PanelUser office) {
		return office.get("/api/v1/integrity-signals?detector=NO_FIGURES&session=" + this.judged.id)
			.body()
			.path("items");
	}

}
