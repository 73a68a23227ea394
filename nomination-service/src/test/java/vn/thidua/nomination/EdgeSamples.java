package vn.thidua.nomination;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.thidua.testkit.edge.Position;
import vn.thidua.testkit.edge.Sample;

/** A sample request for each operation, feature by feature. */
record EdgeSamples(EdgeScene scene, EdgeScene.Made made) {

	private static final String FIRST = "\"1\"";

	Map<String, Sample> all() {
		var all = new HashMap<String, Sample>();
		List.of(units(), reorganisations(), programmes(), rounds(), nominations(), dossiers(), evidence(), imports(),
				nominees())
			.forEach(all::putAll);
		return Map.copyOf(all);
	}

	private Map<String, Sample> units() {
		var commune = this.scene.sample.commune;
		return Map
			.of("units-list", Sample.listing("unitId", commune), "units-get", Sample.request().path("unitId", commune),
					"units-versions", Sample.request().path("unitId", commune),
					// Above a unit of one's own there is nothing to hang it below.
					"units-change",
					Sample.request()
						.path("unitId", commune)
						.header("If-Match", FIRST)
						.body("/parentId", this.scene.sample.district)
						.reachedFrom(Position.ABOVE),
					"unit-files-export", Sample.forEveryUnit(), "unit-files-import-tree",
					Sample.forEveryUnit()
						.query("validFrom", "2022-10-01")
						.query("legalBasis", "06A")
						.file("code,name,level,parent_code\nedge-1,Chi hội thử,BRANCH,94\n"));
	}

	/** Only the unit that proposed it decides about it. */
	private Map<String, Sample> reorganisations() {
		var proposed = Sample.request().path("id", this.made.reorganisation());
		var own = proposed.header("If-Match", FIRST).reachedFrom(Position.OWN);
		return Map.of("reorganisations-propose", Sample.forEveryUnit(), "reorganisations-propose-from-csv",
				Sample.forEveryUnit()
					.query("effectiveOn", "2030-01-01")
					.query("legalBasis", "NQ202")
					.query("parentCode", "edge")
					.query("parentName", "edge")
					.query("parentLevel", "COMMUNE"),
				"reorganisations-list", Sample.listing("reorganisationId", this.made.reorganisation()),
				"reorganisations-get", proposed, "reorganisations-revise", own, "reorganisations-approve",
				own.refusedByTheRules(), "reorganisations-withdraw", own.path("id", this.made.toDrop()));
	}

	private Map<String, Sample> programmes() {
		String programme = this.scene.programme;
		var first = Sample.forEveryUnit().path("programme", programme).path("version", 1);
		return Map.of("programmes-list", Sample.forEveryUnit(), "programmes-versions",
				Sample.forEveryUnit().path("programme", programme), "programmes-get", first, "programmes-changes",
				first.query("since", 1), "programmes-add", Sample.forEveryUnit().path("programme", programme + "-2"),
				"programmes-check", Sample.forEveryUnit().path("programme", programme + "-3"));
	}

	private Map<String, Sample> rounds() {
		var own = Sample.request().path("roundId", this.made.ownRound()).header("If-Match", FIRST);
		return Map.of("rounds-open", Sample.forEveryUnit().body("/programme", this.scene.programme), "rounds-list",
				Sample.listing("roundId", this.made.round()).listedFor(Position.values()), "rounds-get",
				Sample.forEveryUnit().path("roundId", this.made.round()), "rounds-move-deadline", own, "rounds-close",
				own.path("roundId", this.made.toClose()), "rounds-deadline-exceptions",
				Sample.forEveryUnit().path("roundId", this.made.round()), "obligations-of-round",
				Sample.forEveryUnit().path("roundId", this.made.round()), "obligations-mine", Sample.forEveryUnit());
	}

	private Map<String, Sample> nominations() {
		var nomination = this.made.nomination();
		return Map.of("nominations-submit", Sample.forEveryUnit().body("/roundId", this.made.round()),
				"nomination-list-list", Sample.listing("nominationId", nomination), "earlier-awards-get",
				Sample.request().path("nominationId", nomination),
				// Officers and leaders read those of their own unit alone.
				"special-circumstances-read",
				Sample.request()
					.path("nominationId", nomination)
					.query("purpose", "APPRAISAL")
					.reachedBy("unit-officer", Position.OWN)
					.reachedBy("unit-leader", Position.OWN));
	}

	/** What a unit has written is its own, drafts in all respects. */
	private Map<String, Sample> dossiers() {
		var drafts = this.made.drafts();
		var own = Sample.request().reachedFrom(Position.OWN);
		return Map.of("dossiers-get", Sample.request().path("nominationId", this.made.nomination()), "dossiers-revise",
				own.path("nominationId", drafts.toRevise())
					.header("If-Match", FIRST)
					.body("/roundId", this.made.round()),
				"dossier-acts-submit", own.path("nominationId", drafts.toSubmit()).header("If-Match", FIRST),
				"dossier-acts-withdraw", own.path("nominationId", this.made.toWithdraw()).header("If-Match", FIRST),
				"drafts-draft", Sample.forEveryUnit().body("/roundId", this.made.round()), "drafts-list",
				Sample.listing("nominationId", drafts.toRevise()).listedFor(Position.OWN), "drafts-delete",
				own.path("nominationId", drafts.toDelete()).header("If-Match", FIRST).goneOnceGranted());
	}

	/** Units above see what a unit proves, and leave it as it is. */
	private Map<String, Sample> evidence() {
		var nomination = Sample.request().path("nominationId", this.made.nomination());
		return Map.of("evidence-add", nomination.seenFrom(Position.ABOVE), "evidence-list", nomination, "evidence-get",
				nomination.path("evidenceId", this.made.evidence()), "evidence-remove",
				Sample.request()
					.path("nominationId", this.made.decided())
					.path("evidenceId", this.made.decidedEvidence())
					.seenFrom(Position.ABOVE)
					.refusedByTheRules());
	}

	private Map<String, Sample> imports() {
		String file = new String(ImportFiles.csv(List.of(ImportFiles.row("", "Lê Thị Cạnh"))), StandardCharsets.UTF_8);
		var kept = Sample.request().path("importId", this.made.file());
		var template = Sample.forEveryUnit().path("roundId", this.made.round());
		return Map.of("nomination-imports-check", Sample.forEveryUnit().query("round", this.made.round()).file(file),
				"nomination-imports-apply", kept.header("If-Match", FIRST).reachedFrom(Position.OWN),
				"nomination-imports-list", Sample.listing("importId", this.made.file()), "nomination-imports-get", kept,
				"nomination-imports-errors", kept, "import-templates-csv", template, "import-templates-xlsx", template);
	}

	private Map<String, Sample> nominees() {
		var nominee = Sample.request().path("nomineeId", this.made.nominee());
		return Map.of("nominee-list-list", Sample.listing("nomineeId", this.made.nominee()), "nominee-list-get",
				nominee, "nominees-duplicates", nominee, "nominees-consent",
				nominee.header("If-Match", FIRST)
					.reachedBy("unit-officer", Position.OWN)
					.reachedBy("unit-leader", Position.OWN),
				// Grounds that name her are refused, so that she is there for the next
				// one.
				"nominees-erase",
				Sample.request()
					.path("nomineeId", this.made.toErase())
					.body("/reason", EdgeScene.ERASED)
					.body("/legalBasis", EdgeScene.ERASED)
					.refusedByTheRules());
	}

}
