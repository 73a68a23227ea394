package vn.thidua.local.faults.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import vn.thidua.local.faults.check.Evidence.Figures;
import vn.thidua.local.faults.check.Evidence.Promise;
import vn.thidua.local.faults.check.Finding.Kind;
import vn.thidua.local.faults.check.TopicEvent.Appraised;
import vn.thidua.local.faults.check.TopicEvent.Awarded;
import vn.thidua.local.faults.check.TopicEvent.Submitted;

/** Counts on the topics what reporting-service shows, and compares. */
final class Recount {

	private final Map<UUID, UUID> districts;

	private final Map<UUID, UUID> units = new HashMap<>();

	private final Map<Cell, Set<UUID>> counted = new HashMap<>();

	/** What is counted where. */
	private record Cell(UUID roundId, UUID districtId, String figure) {
	}

	private Recount(Map<UUID, UUID> districts) {
		this.districts = districts;
	}

	static List<Finding> findings(Evidence evidence) {
		var recount = new Recount(evidence.promises()
			.stream()
			.collect(Collectors.toMap(Promise::unitId, Promise::districtId, (one, _) -> one)));
		evidence.events().forEach(recount::rememberUnit);
		evidence.events().forEach(recount::count);
		return recount.compare(evidence.figures());
	}

	private void rememberUnit(TopicEvent event) {
		if (event.fact() instanceof Submitted submitted) {
			this.units.put(submitted.nominationId(), submitted.unitId());
		}
	}

	private void count(TopicEvent event) {
		switch (event.fact()) {
			case Submitted submitted -> add(submitted.roundId(), submitted.nominationId(), "submitted");
			case Appraised appraised -> {
				if (appraised.step() == 1) {
					add(appraised.roundId(), appraised.nominationId(), "appraised");
				}
				if (appraised.outcome().equals("FORWARDED")) {
					add(appraised.roundId(), appraised.nominationId(), "forwarded");
				}
				if (appraised.outcome().equals("PROPOSED")) {
					add(appraised.roundId(), appraised.nominationId(), "proposed");
				}
			}
			case Awarded awarded -> add(awarded.roundId(), awarded.nominationId(), "awarded");
			default -> {
			}
		}
	}

	private void add(UUID roundId, UUID nominationId, String figure) {
		var unit = this.units.get(nominationId);
		var district = (unit == null) ? null : this.districts.get(unit);
		if (district != null) {
			this.counted.computeIfAbsent(new Cell(roundId, district, figure), (_) -> new HashSet<>()).add(nominationId);
		}
	}

	private List<Finding> compare(List<Figures> shown) {
		var findings = new ArrayList<Finding>();
		var compared = new HashSet<Cell>();
		for (var figures : shown) {
			Map<String, Integer> told = Map.of("submitted", figures.submitted(), "appraised", figures.appraised(),
					"forwarded", figures.forwarded(), "proposed", figures.proposed(), "awarded", figures.awarded());
			told.forEach((figure, number) -> {
				var cell = new Cell(figures.roundId(), figures.districtId(), figure);
				compared.add(cell);
				compare(cell, number, findings);
			});
		}
		this.counted.keySet()
			.stream()
			.filter((cell) -> !compared.contains(cell))
			.forEach((cell) -> compare(cell, 0, findings));
		return findings;
	}

	private void compare(Cell cell, int shown, List<Finding> findings) {
		int counted = this.counted.getOrDefault(cell, Set.of()).size();
		if (shown != counted) {
			findings.add(new Finding(Kind.MISCOUNTED, "round " + cell.roundId(), "district %s: %s shown %d, counted %d"
				.formatted(cell.districtId(), cell.figure(), shown, counted)));
		}
	}

}
