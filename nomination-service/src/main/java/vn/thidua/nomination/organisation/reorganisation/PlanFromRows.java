package vn.thidua.nomination.organisation.reorganisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;

import vn.thidua.nomination.organisation.UnitState;
import vn.thidua.nomination.organisation.UnitTree;
import vn.thidua.nomination.organisation.UnitVersion;
import vn.thidua.nomination.organisation.Units;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.text.NameKey;

/**
 * Makes a plan of a file that tells what became of the units of districts whose tier
 * ends. Predecessors are found by code within their district, since codes and names
 * repeat; a unit that alone became one other goes on under its id. Units of those
 * districts that the file is silent about are listed without a successor, to be asked
 * about; what else stood below a dissolved unit follows it. Source: O2.
 */
final class PlanFromRows {

	private final List<ReorganisationRow> rows;

	private final UnitTree tree;

	private final Parent parent;

	private final Map<String, List<UnitVersion>> predecessors = new LinkedHashMap<>();

	private final Map<String, ReorganisationRow> successors = new LinkedHashMap<>();

	private final Map<UUID, Set<String>> successorsOf = new LinkedHashMap<>();

	private final Map<UUID, UnitState> units = new LinkedHashMap<>();

	private final Map<UUID, Dissolution> dissolved = new LinkedHashMap<>();

	private final List<Violation> open = new ArrayList<>();

	private PlanFromRows(List<ReorganisationRow> rows, UnitTree tree, Parent parent) {
		this.rows = rows;
		this.tree = tree;
		this.parent = parent;
	}

	static ReorganisationPlan plan(List<ReorganisationRow> rows, UnitTree tree, Parent parent) {
		var plan = new PlanFromRows(rows, tree, parent);
		if (parent instanceof New(var unit)) {
			plan.units.put(unit.unitId(), unit);
		}
		plan.matchPredecessors();
		plan.placeSuccessors();
		plan.endDistricts();
		plan.placeTheRest();
		return new ReorganisationPlan(List.copyOf(plan.units.values()), List.copyOf(plan.dissolved.values()),
				plan.open);
	}

	private void matchPredecessors() {
		Map<String, UnitVersion> byPlace = new HashMap<>();
		for (var unit : this.tree.units().values()) {
			if (unit.parentId() != null) {
				this.tree.find(unit.parentId())
					.ifPresent((district) -> byPlace.put(district.code() + " " + unit.code(), unit));
			}
		}
		for (var row : this.rows) {
			var wrong = row.violations();
			if (!wrong.isEmpty()) {
				this.open.addAll(wrong);
				continue;
			}
			var found = byPlace.get(row.districtCode() + " " + row.predecessorCode());
			if (found == null) {
				this.open.add(Violation.at(row.path("predecessor_code"), "PREDECESSOR_UNKNOWN", row.predecessorCode(),
						row.predecessorName(), row.districtCode()));
				continue;
			}
			if (!NameKey.of(found.name()).equals(NameKey.of(row.predecessorName()))) {
				this.open.add(Violation.at(row.path("predecessor_name"), "PREDECESSOR_NAME_DIFFERS",
						row.predecessorName(), found.name()));
			}
			String successor = row.successorCode() + " " + NameKey.of(row.successorName());
			this.successors.putIfAbsent(successor, row);
			this.predecessors.computeIfAbsent(successor, (_) -> new ArrayList<>()).add(found);
			this.successorsOf.computeIfAbsent(found.unitId(), (_) -> new LinkedHashSet<>()).add(successor);
		}
	}

	private void placeSuccessors() {
		Map<String, UUID> ids = new HashMap<>();
		this.successors.forEach((key, row) -> {
			var state = successor(row, this.predecessors.getOrDefault(key, List.of()));
			ids.put(key, state.unitId());
			this.units.put(state.unitId(), state);
		});
		this.successorsOf.forEach((unitId, keys) -> {
			if (!this.units.containsKey(unitId)) {
				var successorIds = keys.stream().map((key) -> ids.getOrDefault(key, unitId)).toList();
				this.dissolved.put(unitId, new Dissolution(unitId, successorIds,
						(successorIds.size() == 1) ? successorIds.getFirst() : null));
			}
		});
	}

	private UnitState successor(ReorganisationRow row, List<UnitVersion> from) {
		var first = from.getFirst();
		boolean goesOn = from.size() == 1 && this.successorsOf.getOrDefault(first.unitId(), Set.of()).size() == 1;
		var namesake = from.stream().filter((unit) -> unit.code().equals(row.successorCode())).findFirst();
		return new UnitState(goesOn ? first.unitId() : UuidCreator.getTimeOrderedEpoch(), row.successorCode(),
				row.successorName(), first.level(), this.parent.unitId(), namesake.orElse(first).email());
	}

	/** Their tier is no more; nor is the top, when another comes above. */
	private void endDistricts() {
		Set<UUID> districts = new LinkedHashSet<>();
		Set<String> levels = new HashSet<>();
		for (var unitId : this.successorsOf.keySet()) {
			this.tree.find(unitId).ifPresent((unit) -> {
				levels.add(unit.level());
				if (unit.parentId() != null && !unit.parentId().equals(this.tree.rootId())) {
					districts.add(unit.parentId());
				}
			});
		}
		for (var district : districts) {
			this.tree.childrenOf(district)
				.stream()
				.filter((unit) -> levels.contains(unit.level()) && !this.successorsOf.containsKey(unit.unitId()))
				.forEach((unit) -> this.dissolved.put(unit.unitId(), Dissolution.unanswered(unit.unitId())));
			if (!district.equals(this.parent.unitId())) {
				this.dissolved.put(district, Dissolution.into(district, this.parent.unitId()));
			}
		}
		if (this.parent instanceof New && this.tree.isWhole()) {
			this.dissolved.put(this.tree.rootId(), Dissolution.into(this.tree.rootId(), this.parent.unitId()));
		}
	}

	private void placeTheRest() {
		for (var unit : this.tree.units().values()) {
			var gone = (unit.parentId() == null) ? null : this.dissolved.get(unit.parentId());
			if (gone != null && !this.units.containsKey(unit.unitId()) && !this.dissolved.containsKey(unit.unitId())) {
				gone.successor()
					.ifPresent((successorId) -> this.units.put(unit.unitId(), unit.state().below(successorId)));
			}
		}
	}

	/** What the successors come to stand below. */
	sealed interface Parent {

		UUID unitId();

	}

	record Present(UUID unitId) implements Parent {
	}

	record New(UnitState unit) implements Parent {

		@Override
		public UUID unitId() {
			return this.unit.unitId();
		}

	}

}
