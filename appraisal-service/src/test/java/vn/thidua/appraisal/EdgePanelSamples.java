package vn.thidua.appraisal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.thidua.testkit.edge.Position;
import vn.thidua.testkit.edge.Sample;

/** Requests of a panel: formed, sitting, scoring and discussing. */
record EdgePanelSamples(EdgeScene scene, EdgeSession judged) {

	Map<String, Sample> all() {
		this.judged.sitting().keepMinutes();
		var all = new HashMap<String, Sample>();
		List.of(panels(), minutes(), scores(), discussion(), ranking()).forEach(all::putAll);
		return all;
	}

	/**
	 * Units above see a panel; the session's own unit forms it, and its members judge.
	 */
	private Map<String, Sample> panels() {
		var toForm = new EdgeSession(this.scene, this.scene.round.next(), 1);
		var toOpen = new EdgeSession(this.scene, this.scene.round.next(), 1).withPanel();
		return Map.of("panels-get", this.judged.named(), "panels-form",
				ofThePanel(toForm).header("If-Match", toForm.tag())
					.body("/members/0/unitId", this.scene.round.province)
					.body("/members/1/unitId", this.scene.round.province)
					.body("/members/2/unitId", this.scene.department)
					.body("/departments/0/unitId", this.scene.department),
				"panels-open", ofThePanel(toOpen).header("If-Match", toOpen.tag()));
	}

	private Map<String, Sample> minutes() {
		var attendees = this.judged.memberIds();
		return Map.of("minutes-get", this.judged.named(), "minutes-keep",
				ofThePanel(this.judged).header("If-Match", "\"1\"")
					.body("/attendeeIds/0", attendees.get(0))
					.body("/attendeeIds/1", attendees.get(1)),
				"minutes-consent", ofThePanel(this.judged));
	}

	private Map<String, Sample> scores() {
		var toScore = EdgeSession.scored(this.scene, 1).sitting();
		var toHandIn = EdgeSession.scored(this.scene, 1).sitting();
		toHandIn.score(toHandIn.dossiers.getFirst());
		return Map.of("scores-get", ofADossier(this.judged), "scores-give",
				ofADossier(toScore).path("criterion", "A").body("/points", 9), "scores-hand-in", ofThePanel(toHandIn));
	}

	private Map<String, Sample> discussion() {
		return Map.of("remarks-list", ofADossier(this.judged), "remarks-make", ofADossier(this.judged), "recusals-list",
				this.judged.named(), "recusals-declare",
				ofThePanel(this.judged).body("/nominationId", this.judged.dossiers.getFirst())
					.body("/memberId", this.judged.someoneElse()));
	}

	private Map<String, Sample> ranking() {
		var tied = EdgeSession.scored(this.scene, 2).sitting();
		tied.dossiers.forEach(tied::score);
		tied.handIn();
		return Map.of("ranking-get", ofThePanel(this.judged), "ranking-break-tie",
				ofThePanel(tied).body("/nominationIds/0", tied.dossiers.get(1))
					.body("/nominationIds/1", tied.dossiers.get(0)));
	}

	private static Sample ofADossier(EdgeSession session) {
		return ofThePanel(session).path("nominationId", session.dossiers.getFirst());
	}

	private static Sample ofThePanel(EdgeSession session) {
		return session.named().reachedFrom(Position.OWN).seenFrom(Position.ABOVE);
	}

}
