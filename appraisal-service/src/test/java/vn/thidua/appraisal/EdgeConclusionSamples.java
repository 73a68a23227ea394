package vn.thidua.appraisal;

import java.util.Map;

import vn.thidua.testkit.edge.Position;
import vn.thidua.testkit.edge.Sample;

/** Requests that look at sessions, conclude them, and act on them from above. */
record EdgeConclusionSamples(EdgeScene scene, EdgeSession judged) {

	/** The unit above sees a session, and leaves concluding to those it belongs to. */
	Map<String, Sample> all() {
		var waiting = session(1);
		var toSelect = session(2).sitting();
		toSelect.keepMinutes();
		toSelect.consent();
		var toGrant = session(1);
		var toReopen = session(1).concluded();
		return Map.of("sessions-list", Sample.listing("sessionId", this.judged.id), "sessions-get", this.judged.named(),
				"conclusions-conclude",
				waiting.named()
					.body("/outcomes/0/nominationId", waiting.dossiers.getFirst())
					.body("/outcomes/0/outcome", "PROPOSED")
					.seenFrom(Position.ABOVE),
				"conclusions-preview",
				this.judged.named()
					.query("count", 1)
					.query("except", this.judged.dossiers.get(1))
					.seenFrom(Position.ABOVE),
				"conclusions-select",
				toSelect.named()
					.header("If-Match", toSelect.selectionTag())
					.body("/count", 1)
					.body("/outcomes/0/nominationId", toSelect.dossiers.get(1))
					.seenFrom(Position.ABOVE),
				"supervision-grant", toGrant.named().header("If-Match", toGrant.tag()), "supervision-reopen",
				toReopen.named().header("If-Match", toReopen.tag()));
	}

	private EdgeSession session(int dossiers) {
		return new EdgeSession(this.scene, this.scene.round.next(), dossiers);
	}

}
